import { canonicalize, loadKnowledge } from '@demarc/aws';
import { hasHole, Hole, Inventory, type Resource } from '@demarc/model';
import { loadSchema, type Schema } from '@demarc/spec';
import type { FieldCase, FieldResource } from './case.ts';
import { inOurWords } from './words.ts';

/** The account in which the cases play, where they do not say. */
const usualAccount = '111122223333';

/** The inventory of a case, as the collectors of a live account would have made it. */
export async function inventoryOf({ given }: FieldCase): Promise<Inventory> {
  const account = given.resources.find(({ type }) => type === 'Demarc::Account::Account')?.id ?? usualAccount;
  const types = new Set(given.resources.map(({ type }) => type));
  const [schema, knowledge] = await Promise.all([loadSchema(types), loadKnowledge(types)]);
  return new Inventory({
    resources: canonicalize(
      given.resources.flatMap(inOurWords).map((each) => resourceOf(each, account, schema)),
      schema,
      knowledge,
      { defaults: false },
    ),
    coverage: given.coverage.map(({ region, ...row }) => ({ ...row, account, ...(region !== '-' && { region }) })),
    kind: 'live',
  });
}

function resourceOf(given: FieldResource, account: string, schema: Schema): Resource {
  const { type, id, names = [], holes = [] } = given;
  const region = given.region === '-' ? undefined : given.region;
  const tree = { ...structuredClone(given.properties), observed: structuredClone(given.observed ?? {}) };
  for (const { at, reason, why } of holes) put(tree, at.split('.'), new Hole('not-collected', `${reason}: ${why}`));
  const { observed, ...properties } = tree;
  const known = schema.type(type);
  const own = known?.refIdentifiers.length === 1 ? memberOf(properties, known.refIdentifiers[0]) : undefined;
  const arn = id.startsWith('arn:')
    ? id
    : arnOf(known?.arn, { ...properties, Partition: 'aws', Region: region, Account: account, AccountId: account });
  const managedBy = managerOf(given, account);
  return {
    key: `${account}/${region ?? '-'}/${type}/${id}`,
    type,
    properties,
    observed,
    names: [...new Set([id, own, arn, ...names])].filter((name) => typeof name === 'string'),
    addresses: [arn ?? id],
    account,
    ...(region !== undefined && { region }),
    ...(managedBy !== undefined && { managedBy }),
    holes: hasHole(properties) || hasHole(observed),
    name: id,
  };
}

/** What another account owns is judged there. */
function managerOf({ observed, properties }: FieldResource, account: string): string | undefined {
  const owner = observed?.['OwnerId'] ?? properties['OwnerId'];
  return typeof owner === 'string' && owner !== account ? owner : undefined;
}

function put(tree: Record<string, unknown>, path: readonly string[], hole: Hole): void {
  const [name = '', ...rest] = path;
  const inner = tree[name];
  if (rest.length > 0 && typeof inner === 'object' && inner !== null) put(inner as Record<string, unknown>, rest, hole); // plain data of a case
  else tree[name] = rest.length > 0 ? { [rest[0] ?? '']: hole } : hole;
}

const memberOf = (properties: object, name: string | undefined): unknown =>
  Object.entries(properties).find(([member]) => member === name)?.[1];

/** The ARN by its template, where every part of it is known. */
function arnOf(template: string | undefined, known: Readonly<Record<string, unknown>>): string | undefined {
  const arn = template?.replace(/\$\{(\w+)\}/g, (whole, name: string) => {
    const value = known[name];
    return typeof value === 'string' && value !== '' ? value : whole;
  });
  return arn?.includes('${') ? undefined : arn;
}
