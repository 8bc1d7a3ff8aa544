import { nearest, severities, type Check, type Resource, type Severity } from '@demarc/model';
import { UserError } from './errors.ts';
import { frameworkIds, partIn } from './framework-filter.ts';

/** Which checks and resources an audit is about. */
export interface Filters {
  readonly check?: readonly string[] | undefined;
  readonly excludeCheck?: readonly string[] | undefined;
  readonly service?: readonly string[] | undefined;
  readonly severity?: readonly string[] | undefined;
  /** Only the checks that stand in one of these frameworks. */
  readonly framework?: readonly string[] | undefined;
  readonly resource?: readonly string[] | undefined;
  readonly tag?: readonly string[] | undefined;
  readonly region?: readonly string[] | undefined;
}

/** Every name by which a check can be called: its id, its members' ids, `tool:id` of its equivalents. */
export function namesOfCheck(check: Check): string[] {
  const names = [check.id, ...Object.keys(check.members ?? {})];
  for (const equivalents of [check.equivalents, ...Object.values(check.members ?? {}).map((member) => member.equivalents)])
    for (const [tool, ids] of Object.entries(equivalents ?? {}))
      for (const id of ids ?? []) names.push(tool === 'catalogue' ? id : `${tool}:${id}`);
  return names;
}

/** The checks that a name calls; an error that proposes the nearest names where it calls none. */
export function checksNamed(name: string, checks: readonly Check[]): readonly Check[] {
  const found = checks.filter((check) => namesOfCheck(check).some((each) => each.toLowerCase() === name.toLowerCase()));
  if (found.length > 0) return found;
  const near = nearest(name, new Set(checks.flatMap(namesOfCheck)));
  throw new UserError(`no check is called ${name}`, near.length > 0 ? [`nearest: ${near.join(', ')}`] : [], ['demarc checks']);
}

/** The checks that are left by the filters. `all` are those of the catalogue, so that a name is known whether or not its type is here. */
export function selectChecks(checks: readonly Check[], filters: Filters, all: readonly Check[]): readonly Check[] {
  const ids = (names: readonly string[] | undefined): Set<string> | undefined =>
    names ? new Set(names.flatMap((name) => checksNamed(name, all).map(({ id }) => id))) : undefined;
  const [wanted, unwanted] = [ids(filters.check), ids(filters.excludeCheck)];
  const services = new Set(filters.service);
  for (const service of services) {
    const known = new Set(all.map((check) => serviceOf(check)));
    if (!known.has(service)) throw new UserError(`no service is called ${service}`, [`known: ${[...known].join(', ')}`]);
  }
  const wantedSeverities = new Set(filters.severity?.map(severityNamed));
  const left = checks.filter(
    (check) =>
      (!wanted || wanted.has(check.id)) &&
      !unwanted?.has(check.id) &&
      (services.size === 0 || services.has(serviceOf(check))) &&
      (wantedSeverities.size === 0 || wantedSeverities.has(check.severity)),
  );
  const editions = frameworkIds(filters.framework ?? []);
  return editions.length === 0 ? left : left.flatMap((check) => partIn(check, editions) ?? []);
}

/** Refuses filters of which one is a framework and that leave no check at all: "nothing was found" would be no answer. */
export function refuseNoChecks(filters: Filters, all: readonly Check[]): void {
  if (!filters.framework?.length || selectChecks(all, filters, all).length > 0) return;
  const [first = ''] = filters.framework;
  throw new UserError(
    `no check is left: none that stands in ${filters.framework.join(' or ')} meets the other filters`,
    [],
    [`demarc checks --framework ${first}`, `demarc frameworks ${first}`],
  );
}

/** The service that a check's id begins with: the folder it lies in. */
export const serviceOf = (check: Pick<Check, 'id'>): string => check.id.slice(0, check.id.indexOf('-'));

export function severityNamed(name: string): Severity {
  const found = severities.find((severity) => severity === name);
  if (!found) throw new UserError(`no severity is called ${name}`, [`known: ${severities.join(', ')}`]);
  return found;
}

/** Tells whether a resource is meant by one of the user's words: key, address, name, type, with `*` for anything. */
export function meaning(words: readonly string[]): (resource: Resource) => boolean {
  const patterns = words.map(
    (word) =>
      new RegExp(
        `^${word
          .split('*')
          .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
          .join('.*')}$`,
        'i',
      ),
  );
  return (resource) => namesOf(resource).some((name) => patterns.some((pattern) => pattern.test(name)));
}

const namesOf = (resource: Resource): string[] => [
  resource.key,
  resource.type,
  resource.name ?? '',
  ...resource.addresses,
  ...resource.names,
];
