import { loadAllKnowledge, servicesOfTypes } from '@demarc/aws';
import { loadSchema } from '@demarc/spec';
import { loadCatalogue } from './questions/catalogue.ts';
import { askersOf, claimed } from './questions/claims.ts';
import { checkFilesFor, firstProperty } from './scaffold/check.ts';
import { wrongCheck, wrongService, wrongType } from './scaffold/names.ts';
import { openQuestions } from './scaffold/open.ts';
import { writeNew } from './scaffold/write.ts';

/*
 * Lays out a new check: the rule and its table. A question of the catalogue brings its type, title, severity, domain and equivalents. Usage:
 *
 *   npm run new-check sns                                          which questions of the service nobody asks yet
 *   npm run new-check sns topic-logs-delivery                      one of them
 *   npm run new-check s3 bucket-has-owner-tag AWS::S3::Bucket      one of our own
 */

const [service, name, given] = process.argv.slice(2);

function refuse(message: string): never {
  process.stderr.write(
    `new-check: ${message}\n  usage: npm run new-check <service> [<name> [<type>]]\n  for example: npm run new-check s3 bucket-has-owner-tag AWS::S3::Bucket\n`,
  );
  process.exit(2);
}

if (service === undefined) refuse('a service is needed');
const wrong = wrongService(service);
if (wrong !== undefined) refuse(wrong);
const catalogue = loadCatalogue();
const { checks, responsibilities } = await loadAllKnowledge();
if (name === undefined) {
  process.stdout.write(`${openQuestions(service, catalogue, claimed(askersOf(checks))).join('\n')}\n`);
  process.exit(0);
}

const question = catalogue.find(({ id }) => id === `${service}-${name}`);
const type = given ?? question?.type;
if (type === undefined) refuse(`${service}-${name} is no question of the catalogue, so its type is needed`);
const unfit = wrongCheck(service, name) ?? wrongType(type);
if (unfit !== undefined) refuse(unfit);
const property = firstProperty((await loadSchema([type])).type(type));
const line = responsibilities.get(type)?.lines[question?.domain ?? ''];
const owner = line && 'owner' in line ? line.owner : line?.[0].owner;
const there = writeNew(checkFilesFor(service, name, type, property, { question, isAwsDuty: owner === 'aws' }));
if (there !== undefined) refuse(`${there} is there already`);

const home = servicesOfTypes[type];
if (home !== undefined && !home.includes(service)) process.stdout.write(`note: ${type} stands in services/${home.join(', services/')}\n`);
if (question && question.type !== type) process.stdout.write(`note: the catalogue asks this of ${question.type}\n`);
process.stdout.write(`
next:
  1. the rows in ${name}.test.ts, then the rule
  2. npm test -- services/${service}/checks/${name}; npm run mutate -- ${service}-${name}
  3. npm run generate; npx demarc checks ${service}-${name}; npx demarc audit <a template of yours> --check ${service}-${name}
`);
