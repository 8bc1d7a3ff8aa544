import { Hole, token } from '@demarc/model';
import type { ResourceType, Schema } from '@demarc/spec';
import { self, type AnyRow, type Other } from '@demarc/aws/testing';
import { completed } from './complete.ts';

/*
 * A row of a table as CloudFormation: what a row calls `self` or by another name becomes a reference, what nobody knows a parameter without
 * a value. What only a live account knows, and what no template can leave open, makes no template.
 */

/** A resource to write into a template. */
export interface Written {
  readonly id: string;
  readonly type: string;
  readonly properties: object;
}
/** A row as a template has it; the subject first. */
export interface Code {
  readonly resources: readonly Written[];
  readonly parameters: readonly string[];
}

const scope = 'example';
/** The account that the harness gives its resources. */
const harnessAccount = '111111111111';

/** A row's names as references: in its properties, in what its fix changes. */
export type Renaming = (value: unknown, path?: string) => unknown;

/** How the names of a row are written: references to the logical ids of its resources. */
export function renamingOf(type: string, row: AnyRow, schema: Schema): { rename: Renaming; ids: readonly string[] } {
  const others = row[2]?.with ?? [];
  const ids = logicalIds([type, ...others.map((each) => each.type)]);
  const named = new Map<string, { id: string; type: ResourceType | undefined }>();
  const note = (names: readonly string[], id: string, of: string): void => {
    for (const name of names) named.set(name, { id, type: schema.type(of) });
  };
  others.forEach((each, index) => note(each.names, ids[index + 1] ?? '', each.type));
  note([self, ...(row[2]?.names ?? [])], ids[0] ?? '', type);
  const reference = (name: string, wantsArn: boolean): string | undefined => {
    const found = named.get(name);
    return found && token(scope, found.id, wantsArn || name.startsWith('arn:') ? arnAttribute(found.type) : undefined);
  };
  const text = (value: string, wantsArn: boolean): string =>
    reference(value, wantsArn) ??
    (value.startsWith('arn:') ? value.replace(/([^:/*]+)/g, (part) => reference(part, false) ?? foreign(part)) : foreign(value));
  const rename: Renaming = (value, path = '') => {
    if (typeof value === 'string') return text(value, /Arns?(?:\[\])?$/.test(path));
    if (value instanceof Hole) return value;
    if (Array.isArray(value)) return value.map((item) => rename(item, `${path}[]`));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, rename(part, path === '' ? key : `${path}.${key}`)]));
  };
  return { rename, ids };
}

/** The attribute that gives the ARN of a type's resources; none where `Ref` does, or where there is none. */
function arnAttribute(type: ResourceType | undefined): string | undefined {
  if (!type || type.refIdentifiers.some((each) => each.endsWith('Arn'))) return undefined;
  return type.attributes.find((each) => each === 'Arn') ?? type.attributes.find((each) => each === `${type.name.split('::')[2]}Arn`);
}
/** What a value that names no resource of the row is in a template: no account is written out, and an identifier has AWS's form. */
const foreign = (value: string): string => identifier(value).replaceAll(harnessAccount, '\u27e8AWS::AccountId\u27e9');
/** `sg-1` is no identifier that AWS gives: it has 17 digits. */
const identifier = (value: string): string =>
  value.replace(
    /^(acl|ami|eni|i|igw|lt|pl|rtb|sg|snap|subnet|vol|vpc)-([0-9a-z]{1,6})$/,
    (_, kind: string, name: string) => `${kind}-${Buffer.from(name).toString('hex').padStart(17, '0')}`,
  );

/** A row as a template, or nothing where no template can say it. `complete`: with what CloudFormation demands besides. */
export function codeOf(type: string, row: AnyRow, schema: Schema, complete: 'as it is' | 'required' | 'usual'): Code | undefined {
  const world = row[2] ?? {};
  if (world.observed !== undefined || world.settings !== undefined || world.now !== undefined || world.unread !== undefined)
    return undefined;
  const { rename, ids } = renamingOf(type, row, schema);
  const subject: Other = { type, properties: row[1], names: [self] };
  const parameters: string[] = [];
  const resources: Written[] = [];
  for (const [index, each] of [subject, ...(world.with ?? [])].entries()) {
    const known = schema.type(each.type);
    if (!known || !canBeWritten(each.properties, known)) return undefined;
    // A resource cannot refer to itself in a template: there it is what somebody has called so.
    const opened = withParameters(rename(index === 0 ? itself(each.properties) : each.properties), known, '', parameters);
    if (opened === unwritable) return undefined;
    resources.push({
      id: ids[index] ?? '',
      type: each.type,
      properties: complete === 'as it is' ? (opened as object) : completed(known, opened as object, complete, index), // properties are an object
    });
  }
  return { resources, parameters };
}

/** Properties in which the resource's own name is a name like any other. */
function itself(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(/(?<![\w-])self(?![\w-])/g, 'example');
  if (value instanceof Hole || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(itself);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, itself(part)]));
}

/** Whether a template may set all these properties. */
const canBeWritten = (properties: object, type: ResourceType): boolean =>
  Object.keys(properties).every((name) => type.properties.get(name)?.readOnly === false);

const unwritable = Symbol('unwritable');

/** Holes become parameters where a parameter can stand: in the place of one value of which nothing is known. */
function withParameters(value: unknown, type: ResourceType, path: string, parameters: string[]): unknown {
  if (value instanceof Hole) {
    const shape = type.property(path)?.shape.kind;
    const isPlain = value.reason === 'unresolved' && !value.choices && !value.rest && value.prefix === undefined;
    if (!isPlain || !['string', 'number', 'integer', 'boolean'].includes(shape ?? '')) return unwritable;
    const name = `Given${path.replace(/^.*\./, '').replace(/[^A-Za-z0-9]/g, '')}`;
    if (!parameters.includes(name)) parameters.push(name);
    return token(scope, name);
  }
  if (Array.isArray(value)) {
    const items = value.map((item) => withParameters(item, type, `${path}[]`, parameters));
    return items.includes(unwritable) ? unwritable : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(
    ([name, part]) => [name, withParameters(part, type, path === '' ? name : `${path}.${name}`, parameters)] as const,
  );
  return parts.some(([, part]) => part === unwritable) ? unwritable : Object.fromEntries(parts.filter(([, part]) => part !== undefined));
}

/** `AWS::S3::Bucket` is `Bucket`; a second one `Bucket2`. */
function logicalIds(types: readonly string[]): string[] {
  const used = new Map<string, number>();
  return types.map((type) => {
    const name = type.slice(type.lastIndexOf(':') + 1);
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    return count === 1 ? name : `${name}${count}`;
  });
}

/** Whether a row has something that nobody knows. */
export const hasHoles = (value: unknown): boolean =>
  value instanceof Hole || (typeof value === 'object' && value !== null && Object.values(value).some(hasHoles));
