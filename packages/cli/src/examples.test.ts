import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { audit } from './index.ts';

const examples = fileURLToPath(new URL('../../../examples', import.meta.url));
const folder = join(examples, 'halden');

interface Mistake {
  readonly file: string;
  readonly resource: string;
  readonly check: string;
  readonly members?: readonly string[];
  readonly condition?: string;
}
interface Expected {
  /** The checks that the list is complete for. */
  readonly checks: readonly string[];
  readonly mistakes: readonly Mistake[];
  readonly undecided: readonly Mistake[];
}

/** A finding in one line, to compare. */
const told = ({ file, resource, check, members, condition }: Mistake): string =>
  [
    file,
    resource,
    check,
    ...(members ? [[...members].sort((a, b) => (a < b ? -1 : 1)).join(' ')] : []),
    ...(condition === undefined ? [] : [`if ${condition}`]),
  ].join('  ');

test('the examples hold exactly the mistakes that were planted', async () => {
  const expected = JSON.parse(readFileSync(join(examples, 'expected.json'), 'utf8')) as Expected; // the project's own file
  const { assessments } = await audit({ target: folder, cwd: folder, now: new Date('2026-11-26') });
  const found = assessments.flatMap(({ findings, inventory }) =>
    findings
      .filter(({ check, verdict }) => expected.checks.includes(check) && verdict === 'fail')
      .map(({ check, resource: key, members, condition }) => {
        const resource = inventory.get(key);
        const failed = members && Object.entries(members).flatMap(([id, verdict]) => (verdict === 'fail' ? [id] : []));
        return told({
          file: resource?.location?.file ?? '',
          resource: resource?.addresses[0] ?? key,
          check,
          ...(failed && { members: failed }),
          ...(condition !== undefined && { condition }),
        });
      }),
  );
  expect(found.sort((a, b) => (a < b ? -1 : 1))).toEqual(expected.mistakes.map(told).sort((a, b) => (a < b ? -1 : 1)));
});

test('what a template leaves open stays open, and nothing else does', async () => {
  const expected = JSON.parse(readFileSync(join(examples, 'expected.json'), 'utf8')) as Expected; // the project's own file
  const { assessments } = await audit({ target: folder, cwd: folder, now: new Date('2026-11-26') });
  const open = assessments.flatMap(({ findings, inventory }) =>
    findings
      .filter(({ check, verdict, unknown }) => expected.checks.includes(check) && verdict === 'unknown' && unknown?.reason !== 'live-only')
      .map(({ check, resource: key }) =>
        told({ file: inventory.get(key)?.location?.file ?? '', resource: inventory.get(key)?.addresses[0] ?? key, check }),
      ),
  );
  expect(open.sort((a, b) => (a < b ? -1 : 1))).toEqual(
    expected.undecided.map(({ file, resource, check }) => told({ file, resource, check })).sort((a, b) => (a < b ? -1 : 1)),
  );
});
