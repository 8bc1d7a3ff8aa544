import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';

/** The schema of SARIF 2.1.0, of which `SOURCE.md` says where it is from. */
const {
  $schema: _,
  id: __,
  ...schema
} = JSON.parse(readFileSync(fileURLToPath(new URL('sarif-2.1.0-rtm.5.json', import.meta.url)), 'utf8')) as Record<string, unknown>; // a JSON schema is an object; draft 4's own two words are unknown to the validator, and it uses no other of them

/** Validates a SARIF log; its `errors` tell what is wrong. (A pattern of the schema is no regular expression in Unicode mode.) */
export const validSarif = formats.default(new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })).compile(schema);
