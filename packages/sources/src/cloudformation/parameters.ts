import { Hole } from '@demarc/model';
import type { MapNode, Node } from '../document/node.ts';
import { text } from './values.ts';
import { literal, once, section, unresolved, type Scope } from './scope.ts';

/** Whether the template declares this parameter. */
export const isParameter = (name: string, scope: Scope): boolean => section(scope, 'Parameters').has(name);

/** Says through which name a parameter's value came: "default of Env", "Env of prod.json"; nothing for what is no parameter. */
export function parameterVia(name: string, scope: Scope): string | undefined {
  if (!isParameter(name, scope)) return undefined;
  const given = scope.given.get(name);
  return given ? `${name} of ${given.by}` : `default of ${name}`;
}

/** The value of a parameter: what was given, else its default, else what the template allows it to be, else a hole. */
export function parameterValue(name: string, scope: Scope): unknown {
  return once(
    scope,
    `parameter ${name}`,
    () => {
      const declared = section(scope, 'Parameters').get(name)?.value;
      const facts = declared?.kind === 'map' ? declared : undefined;
      const type = textOf(facts, 'Type') ?? 'String';
      const key = `${scope.path}#${name}`;
      const given = scope.given.get(name);
      const value = given ? given.value : plain(facts?.entries.get('Default')?.value);
      if (value === undefined) return withoutValue(name, facts, type, key);
      if (type.startsWith('AWS::SSM::Parameter::Value<'))
        return unresolved(`${name} is the value of the SSM parameter ${text(value)}`, key);
      if (textOf(facts, 'NoEcho')?.toLowerCase() === 'true' && typeof value !== 'object')
        return scope.redactor.always('parameter value', text(value), name);
      return typed(value, type);
    },
    () => unresolved(`parameter ${name}`),
  );
}

function withoutValue(name: string, facts: MapNode | undefined, type: string, key: string): unknown {
  const allowed = facts?.entries.get('AllowedValues')?.value;
  const why = `parameter ${name} has no value`;
  if (allowed?.kind === 'list' && allowed.items.length > 0 && allowed.items.length <= 32 && !isList(type) && !type.startsWith('AWS::SSM::'))
    return new Hole('unresolved', why, { choices: allowed.items.map((item) => scalar(plain(item), type)), key });
  return unresolved(why, key);
}

const isList = (type: string): boolean => type === 'CommaDelimitedList' || type.startsWith('List<');

/** A value in the form that the parameter's type gives it. */
function typed(value: unknown, type: string): unknown {
  if (value instanceof Hole) return value;
  if (isList(type)) {
    const items = Array.isArray(value) ? value : text(value).split(',');
    return items.map((item) => scalar(typeof item === 'string' ? item.trim() : item, type));
  }
  return scalar(value, type);
}

const scalar = (value: unknown, type: string): unknown => {
  if (
    (type === 'Number' || type === 'List<Number>') &&
    typeof value !== 'object' &&
    text(value).trim() !== '' &&
    Number.isFinite(Number(value))
  )
    return Number(value);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
};

/** A literal of the template as it stands there: numbers keep their digits (an account id may begin with 0). */
function plain(node: Node | undefined): unknown {
  if (!node) return undefined;
  if (node.kind === 'scalar') return typeof node.value === 'string' ? literal(node.value) : node.value === null ? undefined : node.text;
  return node.kind === 'list' ? node.items.map(plain) : undefined;
}

const textOf = (facts: MapNode | undefined, name: string): string | undefined => {
  const found = facts?.entries.get(name)?.value;
  return found?.kind === 'scalar' ? found.text : undefined;
};
