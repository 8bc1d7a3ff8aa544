import { resolve } from 'node:path';
import { loadAllKnowledge } from '@demarc/aws';
import type { Diagnostic } from '@demarc/model';
import { projectOf } from '@demarc/sources';
import type { Config } from './config.ts';

/** The demarc.yaml that holds for a target: the one that was chosen, else that of its project. */
export interface Found {
  readonly config?: Config;
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds and reads it. `choice`: a path, or false for none. Without one this is a search upwards and nothing else. */
export async function configFor(target: string, cwd: string, choice: string | false | undefined): Promise<Found> {
  if (choice === false) return { diagnostics: [] };
  const project = choice === undefined ? projectOf(resolve(cwd, target)) : undefined;
  if (project && project.config === undefined && project.misnamed === undefined) return { diagnostics: [] };
  const [{ configNamed, misnamedFile, openConfig }, { configText }] = await Promise.all([import('./open.ts'), import('./text.ts')]);
  const path = choice === undefined ? project?.config : configNamed(choice, cwd);
  if (path === undefined) return { diagnostics: project?.misnamed === undefined ? [] : [misnamedFile(project.misnamed, cwd)] };
  const config = await openConfig(path, cwd, async () => (await loadAllKnowledge()).checks);
  const text = configText(config);
  const told =
    text === undefined ? [] : [{ severity: 'info' as const, code: 'config', message: `by ${text}`, location: { file: config.file } }];
  return { config, diagnostics: told };
}
