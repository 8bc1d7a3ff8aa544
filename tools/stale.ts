import { generate as configSchema } from './gen-config-schema.ts';
import { folders, generate as docs } from './gen-docs.ts';
import { generate as examples } from './gen-examples.ts';
import { generate as naming } from './gen-naming.ts';
import { generate as readme } from './gen-readme.ts';
import { generate as registry } from './gen-registry.ts';
import { generate as specification } from './gen-spec.ts';
import { staleAmong, strangersIn } from './generated.ts';

// CI: what is generated must be as the generators write it now.
const pages = await docs();
const stale = [
  ...(await Promise.all([specification(), naming(), registry(), configSchema(), examples(), readme()])).flatMap(staleAmong),
  ...staleAmong(pages),
  ...strangersIn(folders, pages),
];
for (const path of stale) process.stdout.write(`stale: ${path}\n`);
if (stale.length > 0) {
  process.stdout.write('next: npm run generate, and commit what it writes\n');
  process.exitCode = 1;
}
