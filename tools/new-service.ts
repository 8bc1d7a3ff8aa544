import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadAllKnowledge, serviceNames, servicesOfTypes } from '@demarc/aws';
import { loadSchema } from '@demarc/spec';
import { checkFilesFor, firstProperty } from './scaffold/check.ts';
import { kebab, wrongService, wrongType } from './scaffold/names.ts';
import { likelyProfile, responsibilitiesFor, type Modelled } from './scaffold/service.ts';
import { services, writeNew } from './scaffold/write.ts';

/*
 * Lays out the folder of a new service: who owns what of its first type, from a profile, and a first check with its table. Usage:
 *
 *   npm run new-service iotanalytics AWS::IoTAnalytics::Datastore [profile]
 */

const profiles = readdirSync(fileURLToPath(new URL('../packages/aws/src/profiles', import.meta.url)))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => file.slice(0, -3));
const [service, type, wanted] = process.argv.slice(2);

function refuse(message: string): never {
  process.stderr.write(
    `new-service: ${message}\n  usage: npm run new-service <folder> <type> [profile]\n  profiles: ${profiles.join(', ')}\n  for example: npm run new-service iotanalytics AWS::IoTAnalytics::Datastore\n`,
  );
  process.exit(2);
}

if (service === undefined || type === undefined) refuse('a folder and a type are needed');
const wrong = wrongService(service) ?? wrongType(type);
if (wrong !== undefined) refuse(wrong);
const known = servicesOfTypes[type];
if (known !== undefined) {
  process.stderr.write(
    `new-service: ${type} is known already: who owns what of it stands in services/${known.join(', services/')}\n  its questions that nobody asks yet: npm run new-check ${known[0] ?? service}\n`,
  );
  process.exit(2);
}
if (serviceNames.includes(service)) process.stdout.write(`services/${service} is there: this adds a type to it\n`);
if (wanted !== undefined && !profiles.includes(wanted)) refuse(`${wanted} is no profile`);

/** The types whose lines are written down, with the profile that each file begins with. */
async function loadModelled(): Promise<Modelled[]> {
  const { responsibilities } = await loadAllKnowledge();
  return [...responsibilities.values()].flatMap((own) => {
    const name = kebab(own.type.split('::')[2] ?? '');
    const path = (servicesOfTypes[own.type] ?? [])
      .map((folder) => join(services, folder, 'responsibilities', `${name}.ts`))
      .find((file) => existsSync(file));
    const profile = path === undefined ? undefined : /profiles\/([\w-]+)\.ts'/.exec(readFileSync(path, 'utf8'))?.[1];
    return profile === undefined ? [] : [{ responsibilities: own, profile }];
  });
}

const modelled = await loadModelled();
const profile = wanted ?? likelyProfile(type, modelled);
if (profile === undefined) refuse(`no type that is known is called like ${type}: name the profile that fits it`);

const property = firstProperty((await loadSchema([type])).type(type));
const check = `${kebab(type.split('::')[2] ?? '')}-says-${kebab(property)}`;
const there = writeNew(
  new Map([...responsibilitiesFor(service, type, profile, modelled), ...checkFilesFor(service, check, type, property)]),
);
if (there !== undefined) refuse(`${there} is there already`);

process.stdout.write(`
next:
  1. services/${service}/responsibilities: it starts from the profile ${profile}${wanted === undefined ? ' (types with such a name do)' : ''}. Read each of its sentences in
     packages/aws/src/profiles/${profile}.ts: what is not true of exactly ${type} gets a line of its own, with its page of AWS; what a setting
     moves gets a shift. Add the type to packages/aws/src/modelled-types.ts.
  2. services/${service}/checks: rename the first check by what it asks (the id is folder and file name), and write its rows before its rule.
     npm run new-check ${service} lists the questions that other tools ask of the service, and lays out the one that you name.
  3. services/${service}/defaults.ts and canonical/, where AWS gives what nobody says, or where things have two forms.
  4. npm run generate; npm test -- services/${service}; npm run mutate -- ${service}; npm run coverage:questions; npm run frameworks -- --write
`);
