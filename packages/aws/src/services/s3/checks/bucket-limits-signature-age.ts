import { coversAction, coversResource, everyone, parseOperator } from '@demarc/iam';
import { all } from '@demarc/model';
import type { Conditions, Statement } from '@demarc/spec';
import { check } from '../../../kit.ts';
import { bucketArns, ownArn } from '../names.ts';
import { withStatement } from '../statements.ts';

const source = 'https://docs.aws.amazon.com/AmazonS3/latest/API/bucket-policy-s3-sigv4-conditions.html';

/**
 * A signature counts for as long as whoever made the link has said, up to seven days, unless the bucket's policy denies older ones: to everyone, for
 * reading and writing its objects, under no condition but the age (and that the signature stands in the link).
 */
export default check('AWS::S3::Bucket', {
  title: 'Bucket policy bounds the age of signed requests',
  risk: 'A link to an object that got into the wrong hands works for days',
  severity: 'low',
  domain: 'iam.authz',
  why: 'Presigned links are the right way to share an object, as long as they are short-lived: they ask for nothing but the link.',
  source,
  settings: { maxAgeMinutes: 60 },
  failing: (_bucket, { referrers, resource, settings }) =>
    !referrers('AWS::S3::BucketPolicy', 'Bucket').some((policy) =>
      policy.PolicyDocument?.Statement?.some((statement) =>
        bucketArns(resource).some((arn) => deniesOldSignatures(statement, `${arn}/*`, settings.maxAgeMinutes * 60_000)),
      ),
    ) && `no statement denies signatures that are older than ${settings.maxAgeMinutes} minutes`,
  fix(_bucket, context) {
    return withStatement(context, {
      Sid: 'DenyOldSignatures',
      Effect: 'Deny',
      Principal: { AWS: ['*'] },
      Action: ['s3:*'],
      Resource: [`${ownArn(context.resource)}/*`],
      Condition: { NumericGreaterThan: { 's3:signatureAge': [String(context.settings.maxAgeMinutes * 60_000)] } },
    });
  },
});

const deniesOldSignatures = (statement: Statement, objects: string, most: number): boolean =>
  all(
    () => statement.Effect === 'Deny',
    () => statement.Condition !== undefined && isAboutAge(statement.Condition, most), // hardly any statement is
    () => everyone(statement.Principal),
    () => statement.NotPrincipal === undefined,
    () => coversAction(statement, 's3:GetObject'),
    () => coversAction(statement, 's3:PutObject'),
    () => coversResource(statement, objects),
  );

/** Whether the conditions hold for every signature that is too old: an age of at most so many milliseconds, and nothing else that could fail. */
const isAboutAge = (conditions: Conditions, most: number): boolean =>
  all(
    () => Object.keys(conditions).some((operator) => Object.keys(conditions[operator] ?? {}).some((key) => isAge(operator, key))),
    ...Object.keys(conditions).map((operator) => (): boolean => {
      const entries = conditions[operator] ?? {};
      return all(...Object.keys(entries).map((key) => () => holdsForOld(operator, key, entries[key] ?? [], most)));
    }),
  );

const isAge = (operator: string, key: string): boolean =>
  /^numericgreaterthan(?:equals)?$/u.test(parseOperator(operator).base) && key.toLowerCase() === 's3:signatureage';

const holdsForOld = (operator: string, key: string, values: readonly string[], most: number): boolean =>
  isAge(operator, key)
    ? values.some((value) => isAtMost(value, most))
    : parseOperator(operator).base === 'stringequals' && key.toLowerCase() === 's3:authtype' && values.includes('REST-QUERY-STRING');

const isAtMost = (text: string, most: number): boolean => /^\d+(?:\.\d+)?$/u.test(text) && Number(text) <= most;
