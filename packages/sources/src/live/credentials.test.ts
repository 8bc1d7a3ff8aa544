import { expect, test } from 'vitest';
import { shared } from './credentials.ts';

const key = (ends?: number): { accessKeyId: string; secretAccessKey: string; expiration?: Date } => ({
  accessKeyId: 'a',
  secretAccessKey: 'b',
  ...(ends !== undefined && { expiration: new Date(ends) }),
});

test('all who ask share one answer, which is renewed before it ends', async () => {
  let now = 0;
  let asked = 0;
  const provider = shared(
    async () => {
      asked++;
      return key(now + 60 * 60_000);
    },
    () => now,
  );
  await Promise.all([provider(), provider(), provider()]);
  expect(asked).toBe(1);
  now = 54 * 60_000;
  await provider();
  expect(asked).toBe(1);
  now = 56 * 60_000;
  await provider();
  expect(asked).toBe(2);
});

test('what does not end is asked for once, and a failure is not kept', async () => {
  let asked = 0;
  const provider = shared(
    async () => {
      if (++asked === 1) throw new Error('not yet');
      return key();
    },
    () => 0,
  );
  await expect(provider()).rejects.toThrow('not yet');
  await provider();
  await provider();
  expect(asked).toBe(2);
});
