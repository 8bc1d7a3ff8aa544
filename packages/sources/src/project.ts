import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The file in which a project settles what holds for it. */
export const configName = 'demarc.yaml';

/** The project that a target belongs to. */
export interface Project {
  /** The folder that paths in identities begin at: that of the nearest demarc.yaml, else of the Git repository, else the target. */
  readonly root: string;
  /** Its demarc.yaml. */
  readonly config?: string;
  /** A file that is called nearly so, and is not read. */
  readonly misnamed?: string;
}

/** Looks upwards from a target (an absolute path); what lies above the root of the Git repository is another project's. */
export function projectOf(target: string): Project {
  let misnamed: string | undefined;
  for (let folder = target; ; folder = dirname(folder)) {
    const config = join(folder, configName);
    if (isThere(config)) return { root: folder, config };
    const near = join(folder, 'demarc.yml');
    if (isThere(near)) misnamed ??= near;
    const isRepository = isThere(join(folder, '.git'));
    if (isRepository || dirname(folder) === folder)
      return { root: isRepository ? folder : target, ...(misnamed !== undefined && { misnamed }) };
  }
}

/** A link that leads nowhere is there, too: whoever reads it says so. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false; // below a file, or in a folder that may not be looked into
  }
}
