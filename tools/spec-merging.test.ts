import type { AwsTypes, Json } from '@demarc/spec';
import { expect, test } from 'vitest';

/** What `packages/spec` promises to services: a property and a type that the specification lacks can be merged in. The proof is that this file compiles. */
interface Grant {
  readonly Permission?: string | undefined;
}

interface Thing {
  readonly Size?: number | undefined;
}

declare module '@demarc/spec/types/s3' {
  interface Bucket {
    readonly TestGrants?: readonly Grant[] | undefined;
  }
  interface Bucket_CorsRule {
    readonly TestNote?: string | undefined;
  }
}

declare module '@demarc/spec/types' {
  interface AwsTypes {
    'Demarc::Test::Thing': Thing;
  }
}

const bucket: AwsTypes['AWS::S3::Bucket'] = {
  BucketName: 'b',
  Arn: 'arn:aws:s3:::b',
  Tags: [{ Key: 'team', Value: 'freight' }],
  TestGrants: [{ Permission: 'READ' }],
  CorsConfiguration: { CorsRules: [{ AllowedMethods: ['GET'], TestNote: 'n' }] },
};
const thing: AwsTypes['Demarc::Test::Thing'] = { Size: 1 };
const key: AwsTypes['AWS::KMS::Key'] = { KeyPolicy: { Statement: [{ Effect: 'Allow', Principal: { AWS: ['*'] }, Action: ['kms:*'] }] } };
const queue: AwsTypes['AWS::SQS::Queue'] = { RedrivePolicy: { maxReceiveCount: 3 } };

test('merged properties and types stand beside the generated ones', () => {
  expect(bucket.TestGrants?.[0]?.Permission).toBe('READ');
  expect(bucket.CorsConfiguration?.CorsRules?.[0]?.TestNote).toBe('n');
  expect(thing.Size).toBe(1);
});

test('policies are documents, other JSON is JSON', () => {
  const redrive: Json | undefined = queue.RedrivePolicy;
  expect(redrive).toEqual({ maxReceiveCount: 3 });
  expect(key.KeyPolicy?.Statement?.[0]?.Principal?.['AWS']).toEqual(['*']);
});

test('a mistake is a compile error', () => {
  // @ts-expect-error the property is misspelt
  expect(bucket.BucketNmae).toBeUndefined();
  // @ts-expect-error there is no such type
  const none: keyof AwsTypes = 'AWS::S3::Bukcet';
  // @ts-expect-error canonical statements have lists
  const loose: AwsTypes['AWS::KMS::Key'] = { KeyPolicy: { Statement: [{ Action: 'kms:*' }] } };
  // @ts-expect-error a canonical value is not written to
  expect(() => (bucket.BucketName = 'c')).not.toThrow();
  expect([none, loose.KeyPolicy?.Version]).toEqual(['AWS::S3::Bukcet', undefined]);
});
