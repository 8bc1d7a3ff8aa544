import { loadSchema } from '@demarc/spec';
import { checkFilesFor, firstProperty } from './scaffold/check.ts';
import { wrongCheck, wrongService, wrongType } from './scaffold/names.ts';
import { writeNew } from './scaffold/write.ts';

/*
 * Lays out a new check: the rule and its table. Usage:
 *
 *   npm run new-check s3 bucket-has-owner-tag AWS::S3::Bucket
 */

const [service, name, type] = process.argv.slice(2);

function refuse(message: string): never {
  process.stderr.write(
    `new-check: ${message}\n  usage: npm run new-check <service> <name> <type>\n  for example: npm run new-check s3 bucket-has-owner-tag AWS::S3::Bucket\n`,
  );
  process.exit(2);
}

if (service === undefined || name === undefined || type === undefined) refuse('a service, a name and a type are needed');
const wrong = wrongService(service) ?? wrongCheck(service, name) ?? wrongType(type);
if (wrong !== undefined) refuse(wrong);
const property = firstProperty((await loadSchema([type])).type(type));
const there = writeNew(checkFilesFor(service, name, type, property));
if (there !== undefined) refuse(`${there} is there already`);
process.stdout.write(`next: npm run generate, then npm test -- services/${service}\n`);
