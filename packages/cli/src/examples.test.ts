import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Finding } from '@demarc/model';
import { beforeAll, describe, expect, test } from 'vitest';
import { audit } from './index.ts';

const examples = fileURLToPath(new URL('../../../examples', import.meta.url));
const folder = join(examples, 'halden');

interface Mistake {
  readonly file: string;
  /** One address, or several of the file to which the same reason applies. */
  readonly resource: string | readonly string[];
  readonly check: string;
  readonly members?: readonly string[];
  readonly condition?: string;
}
interface Right {
  readonly file: string;
  readonly resource: string;
  readonly checks: readonly string[];
}
interface Expected {
  /** The checks that the list is complete for. */
  readonly checks: readonly string[];
  readonly mistakes: readonly Mistake[];
  /** Fails as well, and accepted in the template. */
  readonly accepted: readonly Mistake[];
  readonly right: readonly Right[];
  readonly undecided: readonly Mistake[];
}

const expected = JSON.parse(readFileSync(join(examples, 'expected.json'), 'utf8')) as Expected; // the project's own file

/** A finding with its resource as the list writes them. */
interface Found {
  readonly finding: Finding;
  readonly severity: string | undefined;
  readonly file: string;
  readonly resource: string;
}
let found: readonly Found[];

beforeAll(async () => {
  const { assessments } = await audit({ target: folder, cwd: folder, now: new Date('2026-11-26') });
  found = assessments.flatMap(({ findings, inventory, checks }) =>
    findings
      .filter(({ check }) => expected.checks.includes(check))
      .map((finding) => {
        const resource = inventory.get(finding.resource);
        return {
          finding,
          severity: checks.find(({ id }) => id === finding.check)?.severity,
          file: resource?.location?.file ?? '',
          resource: resource?.addresses[0] ?? finding.resource,
        };
      }),
  );
});

/** A finding in one line, to compare. */
const told = (file: string, resource: string, check: string, members: readonly string[] = [], condition?: string): string =>
  [
    file,
    resource,
    check,
    ...(members.length > 0 ? [sorted(members).join(' ')] : []),
    ...(condition === undefined ? [] : [`if ${condition}`]),
  ].join('  ');

const sorted = (lines: readonly string[]): string[] => [...lines].sort((a, b) => (a < b ? -1 : 1));

/** What is listed, a line each resource. */
const listed = (mistakes: readonly Mistake[]): string[] =>
  sorted(
    mistakes.flatMap(({ file, resource, check, members, condition }) =>
      [resource].flat().map((each) => told(file, each, check, members, condition)),
    ),
  );

/** The findings that fail, accepted or not. */
const failing = (accepted: boolean): string[] =>
  sorted(
    found
      .filter(({ finding }) => finding.verdict === 'fail' && (finding.waiver !== undefined) === accepted)
      .map(({ finding: { check, members, condition }, file, resource }) =>
        told(
          file,
          resource,
          check,
          Object.entries(members ?? {}).flatMap(([id, verdict]) => (verdict === 'fail' ? [id] : [])),
          condition,
        ),
      ),
  );

describe('the examples', () => {
  test('hold exactly the mistakes that were planted', () => expect(failing(false)).toEqual(listed(expected.mistakes)));

  test('accept exactly what they say they accept', () => expect(failing(true)).toEqual(listed(expected.accepted)));

  test('do right what they were made to do right', () => {
    const passed = new Set(
      found.flatMap(({ finding, file, resource }) => (finding.verdict === 'pass' ? [told(file, resource, finding.check)] : [])),
    );
    const right = expected.right.flatMap(({ file, resource, checks }) => checks.map((check) => told(file, resource, check)));
    expect(right.filter((line) => !passed.has(line))).toEqual([]);
  });

  test('leave open what a template leaves open, and nothing else', () => {
    const open = found
      .filter(({ finding: { verdict, unknown } }) => verdict === 'unknown' && unknown?.reason !== 'live-only')
      .map(({ finding, file, resource }) => told(file, resource, finding.check));
    expect(sorted(open)).toEqual(listed(expected.undecided.map(({ file, resource, check }) => ({ file, resource, check }))));
  });

  test('have mistakes of every severity but the one for mere information', () => {
    const severities = new Set(
      found.flatMap(({ finding, severity }) => (finding.verdict === 'fail' && !finding.waiver && severity !== undefined ? [severity] : [])),
    );
    expect(sorted([...severities])).toEqual(['critical', 'high', 'low', 'medium']);
  });
});
