import { expect, test } from 'vitest';
import { supportOf } from '../../support.ts';
import { linesOf } from '../../testing/responsibilities.ts';
import cluster from './responsibilities/cluster.ts';
import { kubernetesVersions } from './version-support.ts';

test.each([
  ['1.34', '2026-12-01T23:59:59Z', 'standard'],
  ['1.34', '2026-12-02', 'extended'],
  ['1.31', '2026-11-25T23:59:59Z', 'extended'],
  ['1.31', '2026-11-26', 'ended'],
  ['1.3', '2026-11-26', 'unknown'],
  ['1.99', '2026-11-26', 'unknown'],
])('%s at %s: %s', (version, now, support) => {
  expect(supportOf(kubernetesVersions, version, new Date(now))).toBe(support);
});

test('extended support lasts at least a year', () => {
  const short = [...kubernetesVersions.versions].filter(
    ([, { standard = '', extended = '' }]) => Date.parse(extended) - Date.parse(standard) < 365 * 24 * 60 * 60 * 1000,
  );
  expect(short).toEqual([]);
});

test('whoever chose extended support upgrades while it lasts; afterwards AWS does', () => {
  const patch = (now: string) =>
    linesOf(cluster, { Version: '1.34', UpgradePolicy: { SupportType: 'EXTENDED' } }, [], now).get('engine.patch');
  expect(patch('2026-12-01')).toMatchObject({ owner: 'customer', because: [{ shift: 'S029' }] });
  expect(patch('2026-12-02')).toMatchObject({
    owner: 'customer',
    because: [{ shift: 'eks-cluster-past-standard-support' }, { shift: 'S029' }],
  });
  expect(patch('2027-12-02')).toMatchObject({
    owner: 'shared',
    schedule: 'aws',
    because: [{ shift: 'S029' }, { shift: 'eks-cluster-support-ended' }],
  });
});
