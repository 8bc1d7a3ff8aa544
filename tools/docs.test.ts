import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkIndex } from '@demarc/aws';
import { expect, test } from 'vitest';
import { audited, type Answer, type Question } from './docs/audited.ts';

const folder = fileURLToPath(new URL('../docs/checks', import.meta.url));
const pages = readdirSync(folder).filter((name) => name !== 'README.md');

/** The templates of a page, each with the verdict that the page states. */
function examplesOf(name: string): (Question & { readonly verdict: Answer })[] {
  const text = readFileSync(join(folder, name), 'utf8');
  return [...text.matchAll(/<!-- (?<verdict>pass|fail|unknown): (?<resource>\w+) -->\n```yaml\n(?<template>[\s\S]*?)```/g)].map(
    ({ groups = {} }) => ({
      check: name.replace(/\.md$/, ''),
      resource: groups['resource'] ?? '',
      template: groups['template'] ?? '',
      verdict: (groups['verdict'] ?? '') as Answer, // one of those that the pattern allows
    }),
  );
}

test('every check has its page, and every page its check', () =>
  expect(pages.map((name) => name.replace(/\.md$/, '')).sort()).toEqual(Object.keys(checkIndex).sort()));

test('each template of a page gets the verdict that the page states', async () => {
  const examples = pages.flatMap(examplesOf);
  expect(examples.length).toBeGreaterThan(pages.length);
  const answers = await audited(examples);
  const wrong = examples.flatMap(({ check, verdict }, index) =>
    answers[index] === verdict ? [] : [`docs/checks/${check}.md says ${verdict}, the audit says ${answers[index]}`],
  );
  expect(wrong).toEqual([]);
});

test('a page whose template does not do what it says is noticed', async () => {
  const template = 'Resources:\n  Bucket:\n    Type: AWS::S3::Bucket\n';
  const question = { check: 's3-bucket-keeps-versions', resource: 'Bucket', template };
  expect(
    await audited([question, { ...question, template: `${template}    Properties: { VersioningConfiguration: { Status: Enabled } }\n` }]),
  ).toEqual(['fail', 'pass']);
});
