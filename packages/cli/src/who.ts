import { canonicalize, domainIds, loadAllKnowledge, loadKnowledge, servicesOfTypes } from '@demarc/aws';
import {
  hasHole,
  Inventory,
  nearest,
  resolver,
  type Check,
  type Options,
  type Resolved,
  type Resource,
  type Responsibilities,
} from '@demarc/model';
import { quoted } from '@demarc/report';
import { loadSchema, typeNames } from '@demarc/spec';
import { UserError } from './errors.ts';
import { setValue } from './set-value.ts';

/** Who owns what of one resource or type. */
export interface House {
  readonly type: string;
  readonly resource: Resource;
  readonly title: string;
  readonly serviceModel: Responsibilities['serviceModel'];
  readonly serviceType: Responsibilities['serviceType'];
  readonly partOf?: string | undefined;
  readonly cells: readonly Resolved[];
  /** The lines with every shift that could move them. */
  readonly responsibilities: Responsibilities;
  readonly checks: readonly Check[];
}

/** The house of a type, of a configuration that need not exist: AWS's defaults, and what `set` says ("Path.To=value"). */
export async function houseOfType(name: string, set: readonly string[] = [], now: Date = new Date()): Promise<House> {
  const type = await typeNamed(name);
  const schema = await loadSchema([type]);
  const properties = set.reduce<object>((before, assignment) => setValue(before, assignment, type, schema.type(type)), {});
  const resource: Resource = { key: type, type, properties, names: [], addresses: [], holes: hasHole(properties), name: type };
  const knowledge = await loadKnowledge([type]);
  const [canonical = resource] = canonicalize([resource], schema, knowledge, { defaults: true });
  return houseOf(canonical, new Inventory({ resources: [canonical], assume: () => 'read', kind: 'code' }), { now });
}

/** The house of a resource of an inventory. */
export async function houseOf(resource: Resource, inventory: Inventory, options: Options): Promise<House> {
  const { responsibilities, checks } = await loadKnowledge([resource.type]);
  const own = responsibilities.get(resource.type);
  if (!own) throw await notModelled(resource.type);
  return {
    type: resource.type,
    resource,
    title: own.title,
    serviceModel: own.serviceModel,
    serviceType: own.serviceType,
    ...(own.partOf !== undefined && { partOf: own.partOf }),
    cells: resolver(own, inventory, options)(resource),
    responsibilities: own,
    checks: checks.filter((check) => check.type === resource.type),
  };
}

/** The type that a word means; its last part is enough where only one type ends so. */
export async function typeNamed(word: string, propose: (near: string | undefined) => readonly string[] = whoNext(word)): Promise<string> {
  const known = [...typeNames()];
  if (known.includes(word) || word in servicesOfTypes) return word;
  const lower = word.toLowerCase();
  const same = known.filter((type) => type.toLowerCase() === lower || type.toLowerCase().endsWith(`::${lower}`));
  const [only] = same;
  if (only !== undefined && same.length === 1) return only;
  const near = same.length > 1 ? same.slice(0, 5) : nearest(word, known);
  throw new UserError(
    same.length > 1 ? `${word} is the name of several types` : `no type or resource is called ${word}`,
    near.length > 0 ? [`nearest: ${near.join(', ')}`] : [],
    propose(near[0]),
  );
}

/** A word that is no type may be a resource of a template; what is written like a type and is near one is mistyped. */
const whoNext =
  (word: string) =>
  (near: string | undefined): string[] => [
    ...(near === undefined && !isWritten(word) ? [] : [`demarc who ${near ?? 'AWS::S3::Bucket'}`]),
    ...(isWritten(word) ? [] : [`demarc who ${quoted(word)} --in .`]),
  ];

const isWritten = (word: string): boolean => /^\w+::\w+/.test(word);

async function notModelled(type: string): Promise<UserError> {
  const { responsibilities } = await loadAllKnowledge();
  const service = type.split('::').slice(0, 2).join('::');
  const siblings = [...responsibilities.keys()].filter((each) => each.startsWith(`${service}::`));
  return new UserError(
    `${type} is not modelled yet: nobody has written down who owns what of it`,
    siblings.length > 0 ? [`of the same service: ${siblings.join(', ')}`] : [`modelled: ${[...responsibilities.keys()].join(', ')}`],
    [`demarc who ${siblings[0] ?? 'AWS::S3::Bucket'}`],
  );
}

/** The control domain that a word means. */
export function domainNamed(word: string): string {
  const found = domainIds.find((id) => id === word.toLowerCase());
  if (found !== undefined) return found;
  const near = nearest(word, domainIds);
  throw new UserError(`no control domain is called ${word}`, [
    near.length > 0 ? `nearest: ${near.join(', ')}` : `known: ${domainIds.join(', ')}`,
  ]);
}
