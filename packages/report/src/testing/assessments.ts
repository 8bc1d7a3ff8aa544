import { domainIds } from '@demarc/aws';
import {
  assess,
  Inventory,
  ours,
  type AnyShift,
  type Assessment,
  type Check,
  type Line,
  type Owner,
  type Resource,
  type Responsibilities,
} from '@demarc/model';

/** What a test invents of a type: its owners by domain (AWS's where nothing is said), and its shifts. */
export interface InventedType {
  readonly type: string;
  readonly serviceModel?: Responsibilities['serviceModel'];
  readonly owners?: Readonly<Record<string, Owner>>;
  readonly shifts?: Readonly<Record<string, readonly AnyShift[]>>;
}

/** What a test invents of a resource. */
export interface InventedResource {
  readonly type: string;
  readonly name: string;
  readonly properties?: object;
  readonly workload?: string;
  readonly file?: string;
}

/** A line of an owner, for a test. */
const lineOf = (owner: Owner): Line => ({ owner, awsDoes: 'AWS does its part.', youDo: 'You do your part.', source: ours });

/** Who owns what of an invented type: a line for each domain that a resource can have. */
export function inventedType({ type, serviceModel = 'paas', owners = {}, shifts = {} }: InventedType): Responsibilities {
  return {
    type,
    title: type.split('::').at(-1) ?? type,
    serviceModel,
    serviceType: 'abstract',
    lines: Object.fromEntries(domainIds.map((domain) => [domain, [lineOf(owners[domain] ?? 'aws'), ...(shifts[domain] ?? [])] as const])),
  };
}

/** A shift that a property decides. */
export const shiftWhen = (id: string, owner: Owner, holds: (properties: Readonly<Record<string, unknown>>) => boolean): AnyShift => ({
  id,
  owner,
  says: `${id} holds.`,
  source: ours,
  when: (properties) => holds(properties as Readonly<Record<string, unknown>>), // what the tests make
});

/** An assessment of invented resources. */
export function invented(
  resources: readonly InventedResource[],
  types: readonly InventedType[],
  { checks = [], kind = 'code' }: { readonly checks?: readonly Check[]; readonly kind?: Inventory['kind'] } = {},
): Assessment {
  const made = resources.map((each): Resource => {
    const file = each.file ?? 'template.yaml';
    return {
      key: `${file}#${each.name}`,
      type: each.type,
      properties: each.properties ?? {},
      names: [`⟨${file}#${each.name}⟩`],
      addresses: [each.name],
      holes: false,
      location: { file, line: 3, column: 3 },
      ...(each.workload !== undefined && { workload: each.workload }),
    };
  });
  return assess(
    new Inventory({ resources: made, kind, assume: () => 'read' }),
    { checks, responsibilities: new Map(types.map((type) => [type.type, inventedType(type)])) },
    { now: new Date('2026-11-26T09:00:00Z') },
  );
}
