import { generate as naming } from './gen-naming.ts';
import { generate as registry } from './gen-registry.ts';
import { generate as specification } from './gen-spec.ts';
import { writeAll } from './generated.ts';

// Everything that is generated, in the order in which one needs the other.
writeAll(await specification());
writeAll(await naming());
writeAll(await registry());
const { generate: configSchema } = await import('./gen-config-schema.ts');
writeAll(await configSchema());
const { generate: readme } = await import('./gen-readme.ts');
writeAll(await readme());
