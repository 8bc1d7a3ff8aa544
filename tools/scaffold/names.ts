import { nearest } from '@demarc/model';
import { typeNames } from '@demarc/spec';

/** What is wrong with the name of a service's folder; nothing when all is well. */
export const wrongService = (service: string): string | undefined =>
  /^[a-z][a-z0-9]*$/.test(service) ? undefined : `${service} is no name of a service folder: small letters and digits`;

/** What is wrong with a type; nothing when all is well. */
export function wrongType(type: string): string | undefined {
  const known = [...typeNames()];
  return known.includes(type) || type.startsWith('Demarc::')
    ? undefined
    : `${type} is no type; nearest: ${nearest(type, known).join(', ')}`;
}

/** What is wrong with the name of a check; nothing when all is well. */
export function wrongCheck(service: string, name: string): string | undefined {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) return `${name} is no name of a check: words in small letters, joined with "-"`;
  return name.startsWith(`${service}-`) ? `the id is made of folder and file name: leave ${service}- out of the name` : undefined;
}

/** A word of AWS's in small letters: `DBInstance` is `db-instance`. */
export const kebab = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1-$2')
    .toLowerCase();
