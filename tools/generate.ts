import { generate as naming } from './gen-naming.ts';
import { generate as registry } from './gen-registry.ts';
import { generate as specification } from './gen-spec.ts';
import { removeStrangers, writeAll } from './generated.ts';

// Everything that is generated, in the order in which one needs the other.
writeAll(await specification());
writeAll(await naming());
writeAll(await registry());
const { generate: configSchema } = await import('./gen-config-schema.ts');
writeAll(await configSchema());
const { generate: examples } = await import('./gen-examples.ts');
writeAll(await examples());
const { generate: readme } = await import('./gen-readme.ts');
writeAll(await readme());
const { generate: docs, folders } = await import('./gen-docs.ts');
const pages = await docs();
writeAll(pages);
removeStrangers(folders, pages);
