import { expect, test } from 'vitest';
import { loopbackOf, onLoopback } from './loopback.ts';

const account = '123456789012';

test('a numeric address of this machine gets a name, and requests go to the address', () => {
  const loopback = loopbackOf({ AWS_ENDPOINT_URL: 'http://127.0.0.1:5000' });
  expect(loopback).toEqual({ endpoint: 'http://localhost:5000/', hostname: '127.0.0.1' });
  for (const hostname of ['localhost', `${account}.localhost`])
    expect(onLoopback({ request: { hostname } }, { account, loopback }).request.hostname).toBe('127.0.0.1');
});

test('other endpoints are left alone', () => {
  for (const url of ['https://example.com', 'http://localhost:5000', 'not a url'])
    expect(loopbackOf({ AWS_ENDPOINT_URL: url })).toBeUndefined();
  expect(loopbackOf({})).toBeUndefined();
  expect(loopbackOf({ AWS_ENDPOINT_URL: 'http://127.0.0.1:1', AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:2' })).toBeUndefined();
  expect(onLoopback({ request: { hostname: `${account}.s3-control.eu-west-1.amazonaws.com` } }, { account }).request.hostname).toContain(
    'amazonaws',
  );
});

test('the account is taken from before the name of this machine, whoever named it', () => {
  expect(onLoopback({ request: { hostname: `${account}.localhost` } }, { account }).request.hostname).toBe('localhost');
});
