import type { Responsibilities } from '@demarc/model';
import { kebab } from './names.ts';

/** A type whose lines are written down, with the profile that they start from. */
export interface Modelled {
  readonly responsibilities: Responsibilities;
  readonly profile: string;
}

/**
 * The profile that a type most likely starts from: that of the types called the same (a queue is a queue), else of those with the same last word
 * in their name, first those of its own service (the policy of a topic is the topic's); the one that most of them have. Nothing where no name is like it.
 */
export function likelyProfile(type: string, modelled: readonly Modelled[]): string | undefined {
  const name = nameOf(type);
  const last = (words: string): string | undefined => words.split('-').at(-1);
  const same = modelled.filter(({ responsibilities }) => nameOf(responsibilities.type) === name);
  const alike = modelled.filter(({ responsibilities }) => last(nameOf(responsibilities.type)) === last(name));
  const own = alike.filter(({ responsibilities }) => serviceOf(responsibilities.type) === serviceOf(type));
  const found = [same, own, alike].find(({ length }) => length > 0) ?? [];
  return mostOf(found.map(({ profile }) => profile));
}

/** The file of responsibilities of a new type, path below the services -> text: its profile, nothing else yet. */
export function responsibilitiesFor(service: string, type: string, profile: string, modelled: readonly Modelled[]): Map<string, string> {
  const alike = modelled.filter((each) => each.profile === profile && each.responsibilities.partOf === undefined);
  const serviceModel = mostOf(alike.map(({ responsibilities }) => responsibilities.serviceModel)) ?? 'paas';
  const serviceType = mostOf(alike.map(({ responsibilities }) => responsibilities.serviceType)) ?? 'abstract';
  const variable = profile.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const text = `import { responsibilities } from '../../../kit.ts';
import { ${variable} } from '../../../profiles/${profile}.ts';

export default responsibilities(
  '${type}',
  { title: '${titleOf(type)}', serviceModel: '${serviceModel}', serviceType: '${serviceType}' },
  { ...${variable} },
);
`;
  return new Map([[`${service}/responsibilities/${nameOf(type)}.ts`, text]]);
}

/** `AWS::SQS::Queue` is of `SQS`. */
const serviceOf = (type: string): string | undefined => type.split('::')[1];
/** `AWS::SQS::Queue` is `queue`. */
const nameOf = (type: string): string => kebab(type.split('::')[2] ?? type);

/** What people may call it: `AWS::SQS::Queue` is an SQS queue. */
const titleOf = (type: string): string => `${type.split('::')[1] ?? ''} ${nameOf(type).replaceAll('-', ' ')}`;

function mostOf<T>(values: readonly T[]): T | undefined {
  const counts = [...Map.groupBy(values, (value) => value)].map(([value, all]) => ({ value, count: all.length }));
  return counts.sort((a, b) => b.count - a.count)[0]?.value;
}
