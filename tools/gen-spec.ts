import { loadAwsServiceSpec } from '@aws-cdk/aws-service-spec';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { renderFacts } from './gen-spec/facts.ts';
import { renderInterfaces, renderTypeMap } from './gen-spec/interfaces.ts';
import { renderLoaders, renderTypeNames } from './gen-spec/registry.ts';
import { readSpecification } from './gen-spec/specification.ts';

const types = 'packages/spec/src/types';
const schema = 'packages/spec/src/schema';

/**
 * Everything that is made from AWS's CloudFormation resource specification (npm `@aws-cdk/aws-service-spec`): path from the repository's root -> content.
 * Writes nothing; the same specification always gives the same bytes.
 */
export async function generate(): Promise<Map<string, string>> {
  const services = readSpecification(await loadAwsServiceSpec());
  const files = new Map<string, string>();
  for (const service of services) {
    files.set(`${types}/${service.file}.ts`, renderInterfaces(service));
    files.set(`${schema}/${service.file}.json`, renderFacts(service));
  }
  files.set(`${types}/index.ts`, renderTypeMap(services));
  files.set(`${schema}/index.generated.ts`, renderLoaders(services));
  files.set(`${schema}/names.generated.ts`, renderTypeNames(services));
  return files;
}

/** Whether a file below the repository's root is one that `generate` makes: of an earlier edition, too, which is then to be removed. */
export function isGenerated(path: string): boolean {
  return path.startsWith(`${types}/`) || (path.startsWith(`${schema}/`) && /\.(?:json|generated\.ts)$/.test(path));
}

async function write(): Promise<void> {
  const root = resolve(import.meta.dirname, '..');
  const files = await generate();
  for (const folder of [types, schema]) {
    await mkdir(join(root, folder), { recursive: true });
    const present = (await readdir(join(root, folder))).map((name) => `${folder}/${name}`);
    await Promise.all(present.filter((path) => isGenerated(path) && !files.has(path)).map((path) => rm(join(root, path))));
  }
  await Promise.all([...files].map(([path, content]) => writeFile(join(root, path), content)));
}

if (import.meta.main) await write();
