import { checks as modelChecks, Inventory, type Check, type Resource } from '@demarc/model';
import { expect, test } from 'vitest';
import { liveFix } from './live-fix.ts';

const options = { now: new Date('2026-11-26T09:00:00Z') };
const bucket = (name: string, more: Partial<Resource> = {}): Resource => ({
  key: `1/eu-west-1/AWS::S3::Bucket/${name}`,
  type: 'AWS::S3::Bucket',
  properties: {},
  names: [name],
  addresses: [`arn:aws:s3:::${name}`],
  account: '123456789012',
  region: 'eu-west-1',
  holes: false,
  name,
  ...more,
});
const rule: Check = {
  ...modelChecks<{ types: { 'AWS::S3::Bucket': { readonly BucketName?: string } }; observed: object; domain: string }>().check(
    'AWS::S3::Bucket',
    {
      title: 'A bucket is kept',
      risk: 'It is lost',
      severity: 'low',
      domain: 'resil.backup',
      why: 'It is lost.',
      failing: () => 'lost',
      command: (name) => ['s3api', 'put-bucket-versioning', '--bucket', name, '--versioning-configuration', 'Status=Enabled'],
    },
  ),
  id: 's3-bucket-is-kept',
};
const fixOf = (resource: Resource, width = 200): readonly string[] =>
  liveFix(rule, resource, new Inventory({ resources: [resource], kind: 'live', assume: () => 'read' }), options, width);

test('the call has the names of the resource, and its Region', () => {
  expect(fixOf(bucket('halden-uploads'))).toEqual([
    'aws s3api put-bucket-versioning --bucket halden-uploads --versioning-configuration Status=Enabled --region eu-west-1',
  ]);
});

test('where it is wide it goes on in the next line, and can be pasted', () => {
  const lines = fixOf(bucket('halden-uploads'), 60);
  expect(lines).toEqual([
    'aws s3api put-bucket-versioning --bucket halden-uploads \\',
    '  --versioning-configuration Status=Enabled \\',
    '  --region eu-west-1',
  ]);
});

test('a hostile name is one word', () => {
  const [line = ''] = fixOf(bucket("x'; rm -rf ~ #\u001b[2J"));
  expect(line).toContain("--bucket 'x'\\''; rm -rf ~ #");
  expect(line).not.toContain('\u001b');
});

test('code has no account to call', () => {
  const { account: _account, ...inCode } = bucket('halden-uploads', { location: { file: 'template.yaml', line: 1, column: 1 } });
  expect(fixOf(inCode)).toEqual([]);
});
