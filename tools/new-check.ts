import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nearest } from '@demarc/model';
import { typeNames } from '@demarc/spec';

/*
 * Lays out a new check: the rule and its table. Usage:
 *
 *   npm run new-check s3 bucket-has-owner-tag AWS::S3::Bucket
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const [service, name, type] = process.argv.slice(2);

function refuse(message: string): never {
  process.stderr.write(
    `new-check: ${message}\n  usage: npm run new-check <service> <name> <type>\n  for example: npm run new-check s3 bucket-has-owner-tag AWS::S3::Bucket\n`,
  );
  process.exit(2);
}

if (service === undefined || name === undefined || type === undefined) refuse('a service, a name and a type are needed');
if (!/^[a-z][a-z0-9]*$/.test(service)) refuse(`${service} is no name of a service folder: small letters and digits`);
if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) refuse(`${name} is no name of a check: words in small letters, joined with "-"`);
if (name.startsWith(`${service}-`)) refuse(`the id is made of folder and file name: leave ${service}- out of the name`);
if (![...typeNames()].includes(type) && !type.startsWith('Demarc::'))
  refuse(`${type} is no type; nearest: ${nearest(type, typeNames()).join(', ')}`);

const folder = join(root, 'packages/aws/src/services', service, 'checks');
const rule = join(folder, `${name}.ts`);
if (existsSync(rule)) refuse(`${service}-${name} is there already`);
mkdirSync(folder, { recursive: true });
const subject = (type.split('::')[2] ?? 'resource').replace(/^[A-Z]+/, (letters) =>
  letters.length > 1 ? letters.toLowerCase() : letters.toLowerCase(),
);
writeFileSync(
  rule,
  `import { check } from '../../../kit.ts';

/** Say here why the rule is as it is, with AWS's page. */
export default check('${type}', {
  title: 'How it should be, in a few words',
  risk: 'What it means when it is not so, as a sentence',
  severity: 'medium',
  domain: 'config.mgmt',
  why: 'Why anyone should care, in one or two plain sentences.',
  failing(${subject}) {
    return ${subject}.Tags === undefined && 'say what is wrong, with the value that is';
  },
  fix: () => ({ Tags: [] }),
});
`,
);
writeFileSync(
  join(folder, `${name}.test.ts`),
  `import { table, unresolved } from '../../../testing/index.ts';
import rule from './${name}.ts';

table(rule, {
  'as it should be': ['pass', { Tags: [] }],
  'nothing said': ['fail', {}],
  'by a parameter': ['unknown', { Tags: unresolved }],
});
`,
);
process.stdout.write(
  `wrote packages/aws/src/services/${service}/checks/${name}.ts and its table\nnext: npm run generate, then npm test -- services/${service}\n`,
);
