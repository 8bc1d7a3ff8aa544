import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DescribeVpcsCommand, EC2Client } from '@aws-sdk/client-ec2';
import { GetBucketPolicyStatusCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, describe, expect, test } from 'vitest';
import { recognise } from './recognise.ts';
import { Recording } from './recording.ts';
import { replay } from './replay.ts';
import { Rules, type Effect } from './rules.ts';
import { services } from './services.ts';
import type { WireRequest } from './wire.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarc-recording-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const known = await services();
const signed = (service: string): Record<string, string> => ({
  authorization: `AWS4-HMAC-SHA256 Credential=AKID/20261124/eu-central-1/${service}/aws4_request`,
  'content-type': 'application/x-www-form-urlencoded',
});
const vpcs: WireRequest = {
  method: 'POST',
  path: '/',
  headers: signed('ec2'),
  body: Buffer.from('Version=2016-11-15&Action=DescribeVpcs'),
};
const xml = '<DescribeVpcsResponse><vpcSet><item><vpcId>vpc-1</vpcId></item></vpcSet></DescribeVpcsResponse>';

function recorded(): Recording {
  const recording = new Recording();
  recording.keep(recognise(vpcs, known), vpcs, {
    status: 200,
    headers: { 'content-type': 'text/xml', date: 'now' },
    body: Buffer.from(xml),
  });
  return recording;
}

async function ask(effect?: Effect): Promise<unknown> {
  const rules = new Rules();
  if (effect) rules.add({ operation: 'DescribeVpcs', effect });
  const client = new EC2Client({
    region: 'eu-central-1',
    endpoint: 'http://127.0.0.1:1',
    credentials: { accessKeyId: 'AKID', secretAccessKey: '-' },
    maxAttempts: 1,
    requestHandler: await replay(recorded(), rules, async (milliseconds) => void waited.push(milliseconds)),
  });
  return client.send(new DescribeVpcsCommand({})).then(
    ({ Vpcs }) => Vpcs?.map(({ VpcId }) => VpcId),
    (error: unknown) => error,
  );
}
const waited: number[] = [];

describe('a recording replayed in process', () => {
  test('answers what was asked before, in whatever order it was said', async () => expect(await ask()).toEqual(['vpc-1']));
  test('denied', async () =>
    expect(await ask({ do: 'deny' })).toMatchObject({ name: 'UnauthorizedOperation', $metadata: { httpStatusCode: 403 } }));
  test('throttled', async () => expect(await ask({ do: 'throttle' })).toMatchObject({ name: 'RequestLimitExceeded' }));
  test('failed', async () => expect(await ask({ do: 'fail' })).toMatchObject({ $metadata: { httpStatusCode: 500 } }));
  test('reset', async () => expect(await ask({ do: 'reset' })).toMatchObject({ code: 'ECONNRESET' }));
  test('cut', async () => expect(await ask({ do: 'cut' })).toBeInstanceOf(Error));
  test('malformed', async () => expect(await ask({ do: 'malform' })).toBeInstanceOf(Error));
  test('answered otherwise', async () => expect(await ask({ do: 'answer', output: { Vpcs: [{ VpcId: 'vpc-2' }] } })).toEqual(['vpc-2']));
  test('late', async () => {
    expect(await ask({ do: 'delay', milliseconds: 80 })).toEqual(['vpc-1']);
    expect(waited).toEqual([80]);
  });
  test('what was never asked is refused by name', async () => {
    const client = new S3Client({
      region: 'eu-west-1',
      endpoint: 'http://127.0.0.1:1',
      credentials: { accessKeyId: 'AKID', secretAccessKey: '-' },
      maxAttempts: 1,
      requestHandler: await replay(recorded(), new Rules(), async () => {}),
    });
    await expect(client.send(new GetBucketPolicyStatusCommand({ Bucket: 'b' }))).rejects.toThrow(
      'not recorded: s3 GetBucketPolicyStatus in eu-west-1',
    );
  });
  test('is the same after its file', () => {
    const file = join(folder, 'replies.ndjson');
    const recording = recorded();
    const bytes = { ...vpcs, body: Buffer.from('Action=Bytes') };
    recording.keep(recognise(bytes, known), bytes, { status: 200, headers: {}, body: Buffer.from([0xff, 0x00]) });
    recording.save(file);
    const read = Recording.open(file);
    expect(read.size).toBe(2);
    expect(read.find(recognise(vpcs, known), vpcs)).toEqual({
      status: 200,
      headers: { 'content-type': 'text/xml' },
      body: Buffer.from(xml),
    });
    expect(read.find(recognise(bytes, known), bytes)?.body).toEqual(Buffer.from([0xff, 0x00]));
  });
});

describe('rules', () => {
  const call = recognise(vpcs, known);
  test('the first that fits decides; delays before it count', () => {
    const rules = new Rules();
    rules.add({ service: 's3', effect: { do: 'reset' } });
    rules.add({ service: 'ec2', effect: { do: 'delay', milliseconds: 1 } });
    rules.add({ operation: 'DescribeVpcs', region: 'eu-central-1', effect: { do: 'deny' } });
    rules.add({ effect: { do: 'throttle' } });
    expect(rules.effects(call).map((effect) => effect.do)).toEqual(['delay', 'deny']);
  });
  test('end after their number of times, or when taken away', () => {
    const rules = new Rules();
    rules.add({ effect: { do: 'throttle' }, times: 2 });
    const remove = rules.add({ when: ({ parameters }) => parameters['Action'] === 'DescribeVpcs', effect: { do: 'deny' } });
    expect([1, 2, 3].flatMap(() => rules.effects(call).map((effect) => effect.do))).toEqual(['throttle', 'throttle', 'deny']);
    remove();
    expect(rules.effects(call)).toEqual([]);
  });
});
