import { fileURLToPath } from 'node:url';
import { loadAllKnowledge } from '@demarc/aws';
import { configSchema } from '@demarc/cli';
import { writeAll } from './generated.ts';

/** The JSON Schema of demarc.yaml, with the ids and settings of all checks: editors complete them. */
export async function generate(): Promise<Map<string, string>> {
  const { checks } = await loadAllKnowledge();
  return new Map([['packages/cli/src/config/demarc-yaml-1.schema.json', `${JSON.stringify(configSchema(checks), undefined, 2)}\n`]]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeAll(await generate());
