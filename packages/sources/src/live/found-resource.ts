import { Part, type Answer, type Found } from '@demarc/aws';
import { hasHole, Hole, Origins, withoutTokens, type Origin, type Resource } from '@demarc/model';
import type { Schema } from '@demarc/spec';
import { redactProperties } from '../secrets/places.ts';
import type { Redactor } from '../secrets/redact.ts';
import type { Told } from './calls.ts';

/** Where something was found, and what is known of where it comes from. */
export interface Finding {
  readonly account: string;
  readonly partition: string;
  /** Of the unit; a resource may have its own. */
  readonly region: string | undefined;
  readonly redactor: Redactor;
  readonly schema: Schema;
  toldBy(value: object): Told | undefined;
}

/** A resource of the inventory from what a collector found; nothing where it turned out not to be there. */
export function resourceOf(found: Found, finding: Finding): Resource | undefined {
  const existence = found.exists?.value;
  if (found.exists && existence === undefined) return undefined;
  const region = found.region ?? finding.region;
  const origins = new Origins();
  const unread = [found.exists?.value, found.many?.value].find((value) => value instanceof Hole);
  const type = finding.schema.type(found.type);
  const told = found.from && toldOf(found.from, finding);
  const properties: Record<string, unknown> = {};
  origins.note(properties, { own: () => told && originOf(told), member: () => told && originOf(told) });
  for (const [name, value] of Object.entries(found.properties)) {
    properties[name] = clean(value instanceof Part ? value.value : value);
    const { from } = value instanceof Part ? value : {};
    if (from) origins.member(properties, name, () => originOf(from));
  }
  for (const [name] of type?.properties ?? [])
    if (!(name in properties) && !type?.attributes.includes(name))
      properties[name] = new Hole('not-collected', unread?.why ?? `${name} is not read from a live account`);
  const redacted = redactProperties(properties, finding.redactor, origins);
  const observed = found.observed && redactProperties(clean(found.observed) as object, finding.redactor, origins); // an object stays one
  const key = `${finding.account}/${region ?? '-'}/${found.type}/${found.id}`;
  const arn = found.arn ?? arnOf(type?.arn, redacted, { ...finding, region });
  const only = type?.refIdentifiers.length === 1 ? memberOf(redacted, type.refIdentifiers[0]) : undefined;
  return {
    key,
    type: found.type,
    properties: redacted,
    ...(observed && { observed }),
    names: [...new Set([found.id, arn, only, ...(found.names ?? [])].filter((name): name is string => typeof name === 'string'))].map(
      withoutTokens,
    ),
    addresses: [arn ?? found.id],
    account: finding.account,
    ...(region !== undefined && { region }),
    ...(found.managedBy !== undefined && { managedBy: found.managedBy }),
    holes: hasHole(redacted) || (observed !== undefined && hasHole(observed)),
    ...(existence instanceof Hole && {
      condition: { name: 'it exists', when: new Hole(existence.reason, existence.why, { choices: [true, false] }) },
    }),
    ...(found.many?.value instanceof Hole && { many: found.many.value }),
    origins,
    name: withoutTokens(found.id),
    ...(found.tags && { tags: safeTags(found.tags, finding.redactor) }),
  };
}

const safeTags = (tags: Readonly<Record<string, string>>, redactor: Redactor): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, redactor.anywhere(withoutTokens(value), name)]));

const memberOf = (properties: object, name: string | undefined): unknown =>
  Object.entries(properties).find(([member]) => member === name)?.[1];

const toldOf = (from: object, finding: Finding): Told | undefined =>
  finding.toldBy(from) ?? ('call' in from && 'at' in from ? (from as Answer<unknown>) : undefined); // an answer tells itself

const originOf = ({ call, at }: Told): Origin => ({ call, at });

/** Strings of an account are nobody's tokens and nobody's markers. */
function clean(value: unknown): unknown {
  if (typeof value === 'string') return withoutTokens(value).replaceAll('\u27e6', '[').replaceAll('\u27e7', ']');
  if (typeof value !== 'object' || value === null || value instanceof Hole) return value;
  if (Array.isArray(value)) return value.map(clean);
  if (value instanceof Date) return value.toISOString();
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, clean(part)]));
}

/** The ARN by its template, where every part of it is known. */
function arnOf(
  template: string | undefined,
  properties: object,
  { partition, region, account }: Pick<Finding, 'partition' | 'region' | 'account'>,
): string | undefined {
  let isWhole = template !== undefined;
  const arn = template?.replace(/\$\{(\w+)\}/g, (_, name: string) => {
    const known: Readonly<Record<string, unknown>> = {
      ...properties,
      Partition: partition,
      Region: region,
      Account: account,
      AccountId: account,
    };
    const value = known[name];
    isWhole &&= typeof value === 'string' && value !== '';
    return String(value);
  });
  return isWhole ? arn : undefined;
}
