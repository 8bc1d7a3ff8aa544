import { generate as configSchema } from './gen-config-schema.ts';
import { generate as naming } from './gen-naming.ts';
import { generate as readme } from './gen-readme.ts';
import { generate as registry } from './gen-registry.ts';
import { generate as specification } from './gen-spec.ts';
import { staleAmong } from './generated.ts';

// CI: what is generated must be as the generators write it now.
const stale = (await Promise.all([specification(), naming(), registry(), configSchema(), readme()])).flatMap(staleAmong);
for (const path of stale) process.stdout.write(`stale: ${path}\n`);
if (stale.length > 0) {
  process.stdout.write('next: npm run generate, and commit what it writes\n');
  process.exitCode = 1;
}
