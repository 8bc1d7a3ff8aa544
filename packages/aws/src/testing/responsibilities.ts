import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { resolver, type Resolved, type Responsibilities } from '@demarc/model';
import { inventoryOf, optionsOf, resourceOf, self, type Other } from './world.ts';

/** A file of responsibilities, with its place. */
export interface LinesFile {
  readonly service: string;
  readonly name: string;
  readonly responsibilities: Responsibilities;
}

const services = fileURLToPath(new URL('../services', import.meta.url));

/** All files of responsibilities, read from their folders: the generated registry may be older. */
export async function allResponsibilities(): Promise<readonly LinesFile[]> {
  const paths = readdirSync(services, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.parentPath.endsWith('responsibilities') && /^[^.]+\.ts$/.test(entry.name))
    .map((entry) => ({
      service: entry.parentPath.split(/[/\\]/).at(-2) ?? '',
      name: entry.name.slice(0, -3),
      path: `${entry.parentPath}/${entry.name}`,
    }));
  return Promise.all(
    paths.map(async ({ service, name, path }) => {
      const module = (await import(/* @vite-ignore */ path)) as { default: Responsibilities }; // each file of this room has one default export
      return { service, name, responsibilities: module.default };
    }),
  );
}

/** The resolved lines of a configuration among other resources, by domain. It goes by the name `self`; of all types everything is read. */
export function linesOf(
  responsibilities: Responsibilities,
  properties: object,
  others: readonly Other[] = [],
  now?: string,
): ReadonlyMap<string, Resolved> {
  const subject = resourceOf(responsibilities.type, properties, [self]);
  const inventory = inventoryOf([subject, ...others.map((each) => resourceOf(each.type, each.properties, each.names))], []);
  return new Map(
    resolver(responsibilities, inventory, optionsOf(now === undefined ? {} : { now }))(subject).map((line) => [line.domain, line]),
  );
}
