import type { AllTypes } from '../../kit.ts';

/** The default arguments of a job: the specification leaves their shape open, AWS's documentation says a map. */
export function argumentsOf({ DefaultArguments }: AllTypes['AWS::Glue::Job']): Readonly<Record<string, unknown>> {
  return typeof DefaultArguments === 'object' && DefaultArguments !== null && !isList(DefaultArguments) ? DefaultArguments : {};
}

const isList = (value: object): value is readonly unknown[] => Array.isArray(value);
