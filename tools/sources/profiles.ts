import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Line } from '@demarc/model';

/** A complete profile from which files of responsibilities start. */
export interface Profile {
  /** The name of its file. */
  readonly name: string;
  /** By domain. */
  readonly lines: Readonly<Record<string, Line>>;
}

const folder = fileURLToPath(new URL('../../packages/aws/src/profiles', import.meta.url));

/** All profiles, read from their folder: nobody keeps a list. */
export const allProfiles = (): Promise<readonly Profile[]> =>
  Promise.all(
    readdirSync(folder)
      .filter((file) => /^[^.]+\.ts$/.test(file))
      .sort()
      .map(async (file) => {
        const exported = Object.values((await import(/* @vite-ignore */ `${folder}/${file}`)) as Record<string, Profile['lines']>); // each file of this folder has one export
        if (exported.length !== 1 || !exported[0])
          throw new Error(`profiles/${file} exports ${exported.length} things instead of its profile`);
        return { name: file.slice(0, -3), lines: exported[0] };
      }),
  );
