import { cpSync, rmSync, statSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The published package: the command line and the library, one chunk a service, loaded when its types are met. The demo lies beside it.
 */
export async function bundle(to = join(root, 'packages/demarc/dist')): Promise<{ files: number; bytes: number }> {
  rmSync(to, { recursive: true, force: true });
  await build({
    entryPoints: {
      main: join(root, 'packages/cli/src/main.ts'),
      'audit-worker': join(root, 'packages/cli/src/audit-worker.ts'),
      index: join(root, 'packages/demarc/src/index.ts'),
    },
    outdir: to,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    conditions: ['demarc:source'],
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'linked',
    loader: { '.json': 'json' },
    // Libraries in CommonJS ask for Node's modules with require.
    banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
    logLevel: 'warning',
  });
  cpSync(join(root, 'examples/halden'), join(to, 'demo'), { recursive: true });
  cpSync(join(root, 'packages/cli/src/config/demarc-yaml-1.schema.json'), join(to, 'demarc-yaml-1.schema.json')); // for editors
  const files = readdirSync(to, { withFileTypes: true }).filter((entry) => entry.isFile());
  return { files: files.length, bytes: files.reduce((sum, { name }) => sum + statSync(join(to, name)).size, 0) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { files, bytes } = await bundle();
  process.stdout.write(`packages/demarc/dist: ${files} files, ${Math.round(bytes / 1024)} KB\n`);
}
