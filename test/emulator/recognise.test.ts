import { describe, expect, test } from 'vitest';
import { recognise, type Call } from './recognise.ts';
import { services } from './services.ts';
import { leastInput, loopback, modules } from './testing.ts';
import type { WireRequest } from './wire.ts';

const stop = new Error('recognised');

/** Requests that do not leave the client as the model has them: it opens a session, sends a stream, or checks the input first. */
const unsent = new Set(['WriteGetObjectResponse', 'CreateSession']);

async function recognised(service: string, change: (request: WireRequest) => WireRequest): Promise<string[]> {
  const known = await services();
  const calls: Call[] = [];
  const client = await loopback(service, (request) => {
    calls.push(recognise(change(request), known));
    throw stop;
  });
  const wrong: string[] = [];
  for (const operation of known.get(service)?.operations.values() ?? []) {
    if (unsent.has(operation.name)) continue;
    calls.length = 0;
    const input = leastInput(operation.input());
    // Always a structure, but for operations without input.
    const said: unknown = await client.ask(operation.name, (input ?? {}) as Record<string, unknown>).catch((error: unknown) => error);
    const [call] = calls;
    if (call?.operation !== operation.name || call.service !== service)
      wrong.push(`${operation.name}: ${call ? `${call.service} ${call.operation}` : String(said)}`);
  }
  return wrong;
}

describe('every operation of every installed client is recognised from what the client sends', () => {
  for (const service of Object.keys(modules))
    test(service, async () => expect(await recognised(service, (request) => request)).toEqual([]));
});

test('S3 is recognised from clients that do not say the name of the operation', async () => {
  const silent = (request: WireRequest): WireRequest => ({
    ...request,
    path: request.path.replace(/([?&])x-id=[A-Za-z]+&?/, '$1').replace(/[?&]$/, ''),
  });
  // The same request as ListBuckets, sent to another host: which clients that put a path behind one endpoint do not.
  expect(await recognised('s3', silent)).toEqual(['ListDirectoryBuckets: s3 ListBuckets']);
});

describe('what surrounds the operation', async () => {
  const known = await services();
  const request = (path: string, more: Partial<WireRequest> = {}): WireRequest => ({
    method: 'GET',
    path,
    headers: { authorization: 'AWS4-HMAC-SHA256 Credential=AKID/20261124/eu-west-1/s3/aws4_request, SignedHeaders=host, Signature=0' },
    body: Buffer.alloc(0),
    ...more,
  });
  test('Region, key and bucket', () =>
    expect(recognise(request('/a-bucket?policyStatus'), known)).toEqual({
      service: 's3',
      region: 'eu-west-1',
      accessKey: 'AKID',
      operation: 'GetBucketPolicyStatus',
      protocol: 's3',
      parameters: { Bucket: 'a-bucket' },
    }));
  test('a bucket in the host', () => {
    const call = recognise(request('/?acl', { headers: { ...request('/').headers, host: 'a-bucket.s3.eu-west-1.amazonaws.com' } }), known);
    expect([call.operation, call.parameters['Bucket']]).toEqual(['GetBucketAcl', 'a-bucket']);
  });
  test('a presigned request', () =>
    expect(
      recognise(request('/b/k?X-Amz-Credential=AKID%2F20261124%2Feu-west-1%2Fs3%2Faws4_request', { headers: {} }), known),
    ).toMatchObject({ service: 's3', operation: 'GetObject', parameters: { Bucket: 'b', Key: 'k' } }));
  test('a service that no client knows, by its query', () => {
    const headers = {
      authorization: 'AWS4-HMAC-SHA256 Credential=AKID/20261124/us-east-1/iam/aws4_request',
      'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
    };
    expect(
      recognise(request('/', { method: 'POST', headers, body: Buffer.from('Action=ListUsers&Version=2010-05-08') }), known),
    ).toMatchObject({ service: 'iam', operation: 'ListUsers', protocol: 'query' });
  });
  test('one that no client knows, by its target', () => {
    const headers = {
      authorization: 'AWS4-HMAC-SHA256 Credential=AKID/20261124/us-east-1/kms/aws4_request',
      'x-amz-target': 'TrentService.ListKeys',
    };
    expect(recognise(request('/', { method: 'POST', headers, body: Buffer.from('{"Limit":5}') }), known)).toMatchObject({
      service: 'kms',
      operation: 'ListKeys',
      protocol: 'json',
      parameters: { Limit: '5' },
    });
  });
  test('nothing of this throws', () =>
    expect(recognise(request('/%E0%A4%A?x=%', { headers: { 'x-amz-target': '' }, body: Buffer.from('{') }), known)).toMatchObject({
      service: 'unknown',
      operation: '',
    }));
});
