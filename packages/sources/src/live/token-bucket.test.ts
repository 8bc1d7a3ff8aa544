import { array, assert, asyncProperty, constant, integer, oneof } from 'fast-check';
import { expect, test } from 'vitest';
import { fakeClock } from './testing/fake-aws.ts';
import { TokenBucket } from './token-bucket.ts';

test('a burst goes at once, the rest at the rate', async () => {
  const clock = fakeClock(0);
  const bucket = new TokenBucket({ burst: 10, perSecond: 5 }, clock);
  for (let index = 0; index < 10; index++) await bucket.take();
  expect(clock.now()).toBe(0);
  for (let index = 0; index < 10; index++) await bucket.take();
  expect(clock.now()).toBe(2000);
});

test('whoever asks first is first', async () => {
  const bucket = new TokenBucket({ burst: 1, perSecond: 1 }, fakeClock(0));
  const order: number[] = [];
  await Promise.all([0, 1, 2, 3].map((index) => bucket.take().then(() => order.push(index))));
  expect(order).toEqual([0, 1, 2, 3]);
});

test('throttled it gives half as much, once a second; then it recovers', () => {
  const clock = fakeClock(0);
  const bucket = new TokenBucket({ burst: 10, perSecond: 8 }, clock);
  clock.advance(1);
  bucket.throttled();
  bucket.throttled();
  expect(bucket.rate).toBe(4);
  clock.advance(1000);
  bucket.throttled();
  expect(bucket.rate).toBeCloseTo(2.4);
  clock.advance(60_000);
  void bucket.take();
  bucket.throttled();
  expect(bucket.rate).toBe(4);
});

test('it never gives more than the burst and its rate allow, and never nothing for ever', async () => {
  await assert(
    asyncProperty(
      integer({ min: 1, max: 20 }),
      integer({ min: 1, max: 50 }),
      array(oneof(constant('take' as const), constant('throttled' as const), integer({ min: 1, max: 3000 })), {
        maxLength: 60,
      }),
      async (burst, perSecond, steps) => {
        const clock = fakeClock(0);
        const bucket = new TokenBucket({ burst, perSecond }, clock);
        let taken = 0;
        for (const step of steps) {
          if (step === 'throttled') bucket.throttled();
          else if (step === 'take') {
            await bucket.take();
            taken++;
          } else clock.advance(step);
          expect(taken).toBeLessThanOrEqual(burst + (clock.now() / 1000) * perSecond + 1e-6);
          expect(bucket.rate).toBeGreaterThanOrEqual(perSecond / 64);
          expect(bucket.rate).toBeLessThanOrEqual(perSecond);
        }
      },
    ),
  );
});
