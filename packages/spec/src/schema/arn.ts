import type { ResourceType } from './schema.ts';

/** Variables that the resource's place fills, not its properties. */
const places: ReadonlySet<string> = new Set(['Partition', 'Region', 'Account']);

/**
 * The variables of a type's ARN template, `Partition`, `Region` and `Account` left out, each with the path of the property or attribute that fills it.
 *
 * AWS's templates have names of their own (`${SecurityGroupId}` for what the type calls `Id`). Where no property has the variable's name, this is our own
 * reading and a careful one: of the identifiers the only one that is a name, or an id, as the variable is; for a name else the property `Name`. Undefined
 * where that is not certain, and where it takes more than one property (an IAM role's path and name).
 */
export function arnVariables(type: ResourceType): ReadonlyMap<string, string | undefined> {
  const variables = [...(type.arn ?? '').matchAll(/\$\{([^}]+)\}/g)].flatMap(([, name]) =>
    name === undefined || places.has(name) ? [] : [name],
  );
  const guess = variables.length === 1 ? identifierFor : () => undefined;
  return new Map(variables.map((variable) => [variable, type.property(variable) ? variable : guess(type, variable)]));
}

function identifierFor(type: ResourceType, variable: string): string | undefined {
  const sort = sortOf(variable);
  if (sort === undefined) return undefined;
  const candidates = new Set([...type.refIdentifiers, ...type.identifiers]);
  const [only, ...others] = [...candidates].filter((path) => !path.endsWith('AccountId') && fits(sort, sortOf(path)));
  if (only !== undefined && others.length === 0) return only;
  return sort === 'name' && type.properties.has('Name') ? 'Name' : undefined;
}

type Sort = 'id' | 'name' | 'identifier';

/** Resource ids are AWS's inner ones (`db-ABC…`), which are seldom the identifier; `ResourceId` alone is just the identifier. */
function sortOf(name: string): Sort | undefined {
  if (/.ResourceId$/.test(name)) return undefined;
  if (name.endsWith('Name')) return 'name';
  if (name.endsWith('Identifier')) return 'identifier';
  return /I[dD]$/.test(name) ? 'id' : undefined;
}

/** AWS says identifier for names (`DBInstanceIdentifier`) and for ids (`CollaborationIdentifier`). */
function fits(a: Sort, b: Sort | undefined): boolean {
  return a === b || (b !== undefined && (a === 'identifier' || b === 'identifier'));
}
