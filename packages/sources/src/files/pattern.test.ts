import { expect, test } from 'vitest';
import { pathPattern } from './pattern.ts';

test.each([
  ['infra', 'infra/a.yaml', true],
  ['infra/', 'infra/network/a.yaml', true],
  ['infra/**', 'infra/a.yaml', true],
  ['infra/**', 'other/infra/a.yaml', false],
  ['infra', 'other/infra/a.yaml', true],
  ['/infra', 'other/infra/a.yaml', false],
  ['infra/', 'infra', false],
  ['*.yaml', 'infra/a.yaml', true],
  ['/a.yaml', 'a.yaml', true],
  ['/a.yaml', 'infra/a.yaml', false],
  ['infra/*.yaml', 'infra/network/a.yaml', false],
  ['infra', 'infrastructure/a.yaml', false],
  ['#x', '#x', false],
])('%s means %s: %s', (pattern, path, isMeant) => expect(pathPattern(pattern)(path)).toBe(isMeant));
