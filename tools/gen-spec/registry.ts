import type { SpecService } from './specification.ts';

const header = '// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.\n';

/** `schema/index.generated.ts`: how to load each service's facts. The imports are literal, so that a bundler makes each a chunk of its own. */
export function renderLoaders(services: readonly SpecService[]): string {
  const entries = services.map(({ file }) => `  ['${file}', () => import('./${file}.json', { with: { type: 'json' } })],\n`).join('');
  return `${header}import type { ServiceFile } from './format.ts';

/** Service -> what loads its facts. */
export const loaders: ReadonlyMap<string, () => Promise<{ readonly default: ServiceFile }>> = new Map([
${entries}]);
`;
}

/** `schema/names.generated.ts`: the names of all resource types, always loaded. */
export function renderTypeNames(services: readonly SpecService[]): string {
  const rows = services
    .map(({ file, namespace, types }) => `  ['${file}', '${namespace}', '${types.map((type) => type.shortName).join(' ')}'],\n`)
    .join('');
  return `${header}
/** A row a service: its name, its namespace, the last parts of its types' names. */
export const names: readonly (readonly [service: string, namespace: string, types: string])[] = [
${rows}];
`;
}
