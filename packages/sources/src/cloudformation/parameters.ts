import { Hole, nearest } from '@demarc/model';
import type { MapNode, Node } from '../document/node.ts';
import { mapChoices, text } from './values.ts';
import { literal, once, section, unresolved, warn, type Given, type Scope } from './scope.ts';

/** Whether the template declares this parameter. */
export const isParameter = (name: string, scope: Scope): boolean => section(scope, 'Parameters').has(name);

/** Says through which name a parameter's value came: "default of Env", "Env of prod.json"; nothing for what is no parameter. */
export function parameterVia(name: string, scope: Scope): string | undefined {
  if (!isParameter(name, scope)) return undefined;
  const given = scope.given.get(name);
  return given ? `${name} of ${given.by}` : `default of ${name}`;
}

/**
 * The value of a parameter: what was given, else its default, else what the template allows it to be, else a hole. The section `Rules` is not
 * read: its assertions only refuse some of the values that are considered here, so that what holds for all of these holds for those, too.
 */
export function parameterValue(name: string, scope: Scope): unknown {
  return once(
    scope,
    `parameter ${name}`,
    () => {
      const facts = factsOf(name, scope);
      const noEcho = isNoEcho(facts);
      return mapChoices(comparableValue(name, scope), (leaf) => {
        if (!noEcho || leaf instanceof Hole || leaf === '') return leaf;
        const hidden = (value: unknown): unknown => scope.redactor.always('parameter value', text(value), name);
        return Array.isArray(leaf) ? leaf.map(hidden) : hidden(leaf);
      });
    },
    () => unresolved(`parameter ${name}`),
  );
}

/** The same with secrets (`NoEcho`) as they are: to compare with in a condition, never to show. */
export function comparableValue(name: string, scope: Scope): unknown {
  return once(
    scope,
    `comparable ${name}`,
    () => {
      const facts = factsOf(name, scope);
      const type = textOf(facts, 'Type') ?? 'String';
      const key = `${scope.path}#${name}`;
      const given = scope.given.get(name);
      const otherwise = (): unknown => plain(facts?.entries.get('Default')?.value) ?? withoutValue(name, facts, type, key);
      // A stack may pass nothing under some condition: then the default holds.
      const value = given ? mapChoices(given.value, (leaf) => leaf ?? otherwise()) : otherwise();
      return mapChoices(value, (leaf) => {
        if (leaf instanceof Hole) return isList(type) && given ? unresolved(leaf.why, key) : leaf;
        if (facts) checkAllowed(name, leaf, type, facts, given, scope);
        if (type.startsWith('AWS::SSM::Parameter::Value<')) return readFromStore(name, text(leaf), key);
        return typed(leaf, type);
      });
    },
    () => unresolved(`parameter ${name}`),
  );
}

/**
 * The value of a parameter of the Parameter Store. A public one of AWS holds no secret, and its path says what it names (an image of a system): it is kept
 * as the reference that it is. https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-public-parameters.html
 */
function readFromStore(name: string, path: string, key: string): Hole {
  const why = `${name} is the value of the SSM parameter ${path}`;
  return path.startsWith('/aws/service/')
    ? new Hole('unresolved', why, { present: true, key, reference: `{{resolve:ssm:${path}}}` })
    : unresolved(why, key);
}

function factsOf(name: string, scope: Scope): MapNode | undefined {
  const declared = section(scope, 'Parameters').get(name)?.value;
  return declared?.kind === 'map' ? declared : undefined;
}

const isNoEcho = (facts: MapNode | undefined): boolean => textOf(facts, 'NoEcho')?.toLowerCase() === 'true';

function withoutValue(name: string, facts: MapNode | undefined, type: string, key: string): unknown {
  const values = allowedValues(facts);
  const why = `parameter ${name} has no value`;
  if (values.length > 0 && values.length <= mostChoices && !isList(type) && !type.startsWith('AWS::SSM::'))
    return new Hole('unresolved', why, { choices: values, key });
  return unresolved(why, key);
}

/** As many allowed values as are tried one by one. */
const mostChoices = 32;

const allowedValues = (facts: MapNode | undefined): unknown[] => {
  const found = facts?.entries.get('AllowedValues')?.value;
  return found?.kind === 'list' ? found.items.map(plain).filter((value) => value !== undefined) : [];
};

/** Tells a value that the template does not allow. It counts all the same: the person said it. */
function checkAllowed(name: string, value: unknown, type: string, facts: MapNode, given: Given | undefined, scope: Scope): void {
  const values = allowedValues(facts).map(text);
  if (values.length === 0 || type.startsWith('AWS::SSM::Parameter::Value<')) return;
  const stray = (isList(type) ? elements(value) : [value]).map(text).find((each) => !values.includes(each));
  if (stray === undefined) return;
  const noEcho = isNoEcho(facts);
  const near = noEcho ? undefined : nearest(stray, values, 1)[0];
  warn(
    scope,
    facts.entries.get(given ? 'AllowedValues' : 'Default')?.value ?? facts,
    'value-not-allowed',
    `${given ? `the value of ${name} from ${given.by}` : `the default of ${name}`} is not among its AllowedValues`,
    near === undefined ? `CloudFormation takes ${noEcho ? 'one of those' : values.slice(0, 5).join(', ')}` : `did you mean ${near}?`,
  );
}

const isList = (type: string): boolean => type === 'CommaDelimitedList' || type.startsWith('List<');

/** The elements of a list parameter: a text with commas, or a list that a stack passes. */
const elements = (value: unknown): unknown[] =>
  (Array.isArray(value) ? value : text(value).split(',')).map((item: unknown) => (typeof item === 'string' ? item.trim() : item));

/** A value in the form that the parameter's type gives it. */
const typed = (value: unknown, type: string): unknown =>
  isList(type) ? elements(value).map((item) => scalar(item, type)) : scalar(value, type);

/** `Ref` of a number gives the text that was written: only one that says the same as a number is one here (not an account id with a zero in front). */
const scalar = (value: unknown, type: string): unknown => {
  const written = text(value).trim();
  if ((type === 'Number' || type === 'List<Number>') && typeof value !== 'object' && String(Number(written)) === written)
    return Number(written);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
};

/** A literal of the template as it stands there: numbers keep their digits (an account id may begin with 0), `yes` is true. */
function plain(node: Node | undefined): unknown {
  if (!node) return undefined;
  if (node.kind === 'list') return node.items.map(plain);
  if (node.kind === 'map') return undefined;
  if (typeof node.value === 'string') return literal(node.value);
  if (node.value === null) return undefined;
  return typeof node.value === 'boolean' ? String(node.value) : node.text;
}

const textOf = (facts: MapNode | undefined, name: string): string | undefined => {
  const found = facts?.entries.get(name)?.value;
  return found?.kind === 'scalar' ? found.text : undefined;
};
