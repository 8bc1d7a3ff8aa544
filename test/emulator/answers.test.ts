import { describe, expect, test } from 'vitest';
import { answerOf, committedAnswers } from './answers.ts';
import { recognise } from './recognise.ts';
import { serialise } from './serialise.ts';
import { services } from './services.ts';
import { leastInput, loopback } from './testing.ts';
import { buckets } from './seed/s3.ts';

/** Dates of a file are text; of the SDK, dates. */
const asText = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_key, one: unknown) => one),
    (_key, one: unknown) => (typeof one === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(one) ? new Date(one).toISOString() : one),
  );

describe('each committed answer reads back through the SDK as it stands in its file', () => {
  for (const { service, operation, why, cases } of committedAnswers())
    test(`${service} ${operation}`, async () => {
      expect(why).not.toBe('');
      const known = await services();
      const model = known.get(service)?.operations.get(operation);
      if (!model) throw new Error(`${service} has no ${operation}`);
      let output: unknown;
      const client = await loopback(service, (request) => serialise(recognise(request, known), output, known));
      for (const one of cases) {
        if (one.error) continue;
        output = one.output;
        // Always a structure.
        const { $metadata: _metadata, ...read } = await client.ask(operation, leastInput(model.input()) as Record<string, unknown>);
        // An empty list is no list in some protocols, and the SDK gives none back in others.
        const told = Object.fromEntries(Object.entries(read).filter(([name]) => name in (one.output as object)));
        expect(asText(told)).toEqual(asText(one.output));
      }
    });
});

test('the first case that fits answers, and none is no answer', () => {
  const answers = [
    {
      service: 'ec2',
      operation: 'X',
      why: '-',
      cases: [
        { when: { region: 'a' }, output: 1 },
        { when: { Name: 'n' }, output: 2 },
      ],
    },
  ];
  const call = { service: 'ec2', operation: 'X', region: 'b', accessKey: '-', protocol: 'ec2', parameters: {} } as const;
  expect(answerOf({ ...call, region: 'a' }, answers)?.output).toBe(1);
  expect(answerOf({ ...call, parameters: { Name: 'n' } }, answers)?.output).toBe(2);
  expect(answerOf(call, answers)).toBeUndefined();
  expect(answerOf({ ...call, operation: 'Y' }, answers)).toBeUndefined();
});

test('every bucket of the demo has a policy status', () => {
  const status = committedAnswers().find(({ operation }) => operation === 'GetBucketPolicyStatus');
  const answered = status?.cases.map((one): [string, boolean] => [one.when?.['Bucket'] ?? '', one.error === undefined]);
  expect(new Map(answered)).toEqual(new Map(buckets.map(({ name, policy }) => [name, policy !== undefined])));
});

test('a member that the model does not have is refused', async () => {
  const known = await services();
  const call = {
    service: 'ec2',
    operation: 'GetEbsDefaultKmsKeyId',
    region: '-',
    accessKey: '-',
    protocol: 'ec2',
    parameters: {},
  } as const;
  expect(() => serialise(call, { KmsKey: 'x' }, known)).toThrow('GetEbsDefaultKmsKeyId.KmsKey');
});
