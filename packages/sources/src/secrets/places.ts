import { Hole, isRedacted, markersIn, type Origins, type Place } from '@demarc/model';
import type { Redactor } from './redact.ts';

/*
 * Where secrets are wont to be, by the names that AWS's types give such places: environment and build variables, user data, inline code.
 * There a value never gets through; everywhere else known tokens are taken out of the strings.
 */

/** Members whose value is program text or a start script. */
const texts: ReadonlyMap<string, Place> = new Map([
  ['UserData', 'user data'],
  ['ZipFile', 'inline code'],
  ['InlineCode', 'inline code'],
]);
/** Members that hold variables: an object of values, or a list of names and values. */
const variables: ReadonlyMap<string, Place> = new Map([
  ['Variables', 'environment variable'],
  ['Environment', 'environment variable'],
  ['EnvironmentVariables', 'build variable'],
]);
/** Members that are a secret themselves: AWS never gives them back. */
const secrets = /(?:^|[a-z])(?:Password|AuthToken|SecretString|PrivateKey|SecretAccessKey)$/;
/** Members whose name says that they hold a secret. */
const telling = /passw|passphrase|secret|token|credential/i;

/** The properties of a resource without secrets. Copies keep their origins. */
export function redactProperties(properties: object, redactor: Redactor, origins: Origins): object {
  return redact(properties, undefined, redactor, origins) as object; // an object stays one
}

function redact(value: unknown, name: string | undefined, redactor: Redactor, origins: Origins): unknown {
  if (typeof value === 'string')
    return markersIn(value).length > 0 ? value : redactor.anywhere(value, name !== undefined && telling.test(name) ? name : undefined);
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Hole) return inChoices(withoutTokens(value, redactor), (choice) => redact(choice, name, redactor, origins));
  if (Array.isArray(value)) return copied(value, (item: unknown) => redact(item, name, redactor, origins), origins);
  return membersOf(
    value,
    (member, part) => {
      const text = texts.get(member) ?? (secrets.test(member) && !isDynamic(part) ? 'secret property' : undefined);
      if (text !== undefined && (typeof part !== 'object' || part instanceof Hole || text !== 'secret property'))
        return hidden(part, text, member, redactor, origins);
      const place = variables.get(member);
      return place === undefined ? redact(part, member, redactor, origins) : variablesOf(part, place, redactor, origins);
    },
    origins,
  );
}

/** Every string below, whatever it is. */
function hidden(value: unknown, place: Place, name: string, redactor: Redactor, origins: Origins): unknown {
  if (typeof value === 'string') return isRedacted(value) ? value : redactor.always(place, value, name);
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Hole) {
    const { reference } = value;
    if (reference !== undefined && isOneReference.test(reference)) return reference;
    // A reference inside a longer text: the text around it may be a secret of its own.
    if (reference !== undefined && !reference.includes('…')) return redactor.always(place, reference, name);
    return inChoices(withoutEnds(value), (choice) => hidden(choice, place, name, redactor, origins));
  }
  if (Array.isArray(value)) return copied(value, (item: unknown) => hidden(item, place, name, redactor, origins), origins);
  return membersOf(value, (_, part) => hidden(part, place, name, redactor, origins), origins);
}

function variablesOf(value: unknown, place: Place, redactor: Redactor, origins: Origins): unknown {
  if (value instanceof Hole) return inChoices(value, (choice) => variablesOf(choice, place, redactor, origins));
  if (Array.isArray(value)) return copied(value, (item: unknown) => namedValue(item, place, redactor, origins), origins);
  if (typeof value !== 'object' || value === null) return redact(value, undefined, redactor, origins);
  return membersOf(
    value,
    (member, part) => {
      const inner = variables.get(member);
      return inner !== undefined && typeof part === 'object'
        ? variablesOf(part, inner, redactor, origins)
        : isScalar(part)
          ? hidden(part, place, member, redactor, origins)
          : redact(part, member, redactor, origins);
    },
    origins,
  );
}

/** `{ Name, Value }`, the form in which ECS, CodeBuild and others write a variable. */
function namedValue(item: unknown, place: Place, redactor: Redactor, origins: Origins): unknown {
  if (item instanceof Hole) return inChoices(item, (choice) => namedValue(choice, place, redactor, origins));
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return redact(item, undefined, redactor, origins);
  const { Name: name } = item as { readonly Name?: unknown }; // a member that may be anything
  return membersOf(
    item,
    (member, part) => (member === 'Value' ? hidden(part, place, typeof name === 'string' ? name : '', redactor, origins) : part),
    origins,
  );
}

/** A dynamic reference names a secret that lies elsewhere. */
const isDynamic = (value: unknown): boolean => typeof value === 'string' && value.includes('{{resolve:');

const isOneReference = /^\{\{resolve:(?:(?!\}\}).)*\}\}$/s;

const isScalar = (value: unknown): boolean => typeof value !== 'object' || value instanceof Hole;

/** What is known of a string gives it away: its ends, and the key, which holds what stands between its parts. */
const withoutEnds = (hole: Hole): Hole =>
  hole.choices === undefined && (hole.prefix !== undefined || hole.suffix !== undefined || typeof hole.key === 'string')
    ? new Hole(hole.reason, hole.why, { present: hole.present, rest: hole.rest })
    : hole;

/** Known tokens may stand in what is known of a string. An end that holds one is not known any more: with a marker in it, it would not be true. */
function withoutTokens(hole: Hole, redactor: Redactor): Hole {
  const { reason, why, choices, rest, present, prefix, suffix, reference, key } = hole;
  if (prefix === undefined && suffix === undefined && reference === undefined && (choices !== undefined || typeof key !== 'string'))
    return hole;
  const told = <T>(text: T): T | string => (markersIn(text).length > 0 ? text : redactor.anywhere(text));
  const known = { prefix: told(prefix), suffix: told(suffix), reference: told(reference), key: told(key) };
  const words = told(why);
  if (words === why && known.prefix === prefix && known.suffix === suffix && known.reference === reference && known.key === key)
    return hole;
  return new Hole(reason, words, {
    choices,
    rest,
    present,
    prefix: known.prefix === prefix ? prefix : undefined,
    suffix: known.suffix === suffix ? suffix : undefined,
    reference: known.reference,
    key: known.key,
  });
}

function inChoices(hole: Hole, each: (choice: unknown) => unknown): Hole {
  if (hole.choices === undefined) return hole;
  const choices = hole.choices.map(each);
  return choices.every((choice, index) => choice === hole.choices?.[index])
    ? hole
    : new Hole(hole.reason, hole.why, { choices, key: hole.key });
}

function copied(list: readonly unknown[], each: (item: unknown) => unknown, origins: Origins): unknown {
  const copy = list.map(each);
  if (copy.every((item, index) => item === list[index])) return list;
  origins.inherit(copy, list);
  return copy;
}

function membersOf(value: object, each: (name: string, part: unknown) => unknown, origins: Origins): unknown {
  let copy: Record<string, unknown> | undefined;
  for (const [name, part] of Object.entries(value)) {
    const redacted = each(name, part);
    if (redacted === part) continue;
    copy ??= { ...value };
    copy[name] = redacted;
  }
  if (!copy) return value;
  origins.inherit(copy, value);
  return copy;
}
