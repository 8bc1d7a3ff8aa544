import type { Finding, Inventory, Location, Origin, Resource } from '@demarc/model';

/**
 * The place in a file that decided a finding: that of the deciding property, else of the resource. What was read of other resources counts only where
 * they are related: a flow log of another network was read on the way to "none of this one", and decides nothing.
 */
export function placeOf(finding: Finding, inventory: Inventory): Location | undefined {
  const resource = inventory.get(finding.resource);
  const related = (key: string | undefined): boolean => {
    const other = key === undefined || key === finding.resource ? undefined : inventory.get(key);
    return !other || !resource || inventory.mentioning(resource).includes(other) || inventory.mentionedBy(resource).includes(other);
  };
  const placed = (finding.evidence ?? []).filter((evidence) => isPlace(evidence.origin) && related(evidence.resource));
  const decided = placed.find((evidence) => evidence.value !== undefined) ?? placed[0];
  return locationIn(decided?.origin) ?? resource?.location;
}

const isPlace = (origin: Origin | undefined): boolean => origin !== undefined && 'file' in origin;
const locationIn = (origin: Origin | undefined): Location | undefined => (origin && 'file' in origin ? origin : undefined);

/** `file:line:column`, as editors and terminals make it a link. */
export const placeText = (place: Location | undefined): string =>
  place ? [place.file, place.line, place.column].filter((part) => part !== undefined).join(':') : '';

/** What a person calls a resource: its address in code, else its name. */
export const addressOf = (resource: Resource | undefined): string => resource?.addresses[0] ?? resource?.name ?? resource?.key ?? '';

/** Whether a resource stands in an account, and in no file. */
export const isLive = (resource: Resource | undefined): boolean => resource?.account !== undefined && resource.location === undefined;

/** What a screen calls a resource: in code its address, in an account its name, because its ARN says little more than where it is. */
export const shownName = (resource: Resource | undefined): string => (isLive(resource) && resource?.name) || addressOf(resource);

/** Where a screen says that a resource of an account is: `RDS::DBInstance, eu-west-1`. */
export const livePlace = ({ type, region }: Resource): string =>
  [type.replace(/^(?:AWS|Demarc)::/, ''), ...(region === undefined ? [] : [region])].join(', ');

/** Where a value comes from, in words. */
export function originText(origin: Origin | undefined): string {
  if (!origin) return '';
  if ('file' in origin) return `${placeText(origin)}${origin.via === undefined ? '' : `, ${origin.via}`}`;
  if ('call' in origin) return `${origin.call}, ${origin.at}`;
  return `AWS default${origin.since === undefined ? '' : ` since ${origin.since}`}: ${origin.default}`;
}
