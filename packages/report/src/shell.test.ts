import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { quoted } from './shell.ts';

test.each([
  ['infra/app.yaml', 'infra/app.yaml'],
  ['PackageType=Image', 'PackageType=Image'],
  ['t.yaml#Bucket', 't.yaml#Bucket'],
  ['my dir', "'my dir'"],
  ['$(id)', "'$(id)'"],
  ["it's", `'it'\\''s'`],
  ['a\u001b[31m', "'a\ufffd[31m'"],
])('%j is typed as %s', (word, typed) => expect(quoted(word)).toBe(typed));

test.each(['a b', '$(id)', "it's", '`id`', '*', 'a;b', '"', '\\', ''])('a shell reads %j back as one word', (word) =>
  expect(spawnSync('sh', ['-c', `printf %s ${quoted(word)}`], { encoding: 'utf8' }).stdout).toBe(word),
);
