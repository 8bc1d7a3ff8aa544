import { checkIndex, components, domainIds, frameworks, servicesOfTypes } from '@demarc/aws';
import type { LiveList } from '../completion/words.ts';
import type { Io } from '../io.ts';
import { serviceOf } from '../select.ts';

/** Names that a shell proposes, without loading what they name. */
const lists: Readonly<Record<LiveList, () => Iterable<string>>> = {
  checks: () => Object.keys(checkIndex),
  services: () => new Set(Object.keys(checkIndex).map((id) => serviceOf({ id }))),
  types: () => Object.keys(servicesOfTypes),
  domains: () => domainIds,
  frameworks: () => Object.keys(frameworks),
  packages: () => new Set(components.flatMap(({ names }) => names)),
};

/** `demarc complete <list>`: one name a line, for the scripts of `demarc completion`. */
export function completeCommand(list: LiveList, io: Io): number {
  io.stdout.write([...lists[list]()].map((name) => `${name}\n`).join(''));
  return 0;
}
