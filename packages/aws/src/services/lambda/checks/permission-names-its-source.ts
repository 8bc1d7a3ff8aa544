import { all, any, has, matches, pseudo } from '@demarc/model';
import { check, type AllTypes } from '../../../kit.ts';
import { isBound } from '../grant.ts';

type Permission = AllTypes['AWS::Lambda::Permission'];

/** The names that AWS's services go by: `s3.amazonaws.com`, `logs.eu-central-1.amazonaws.com`, `s3.amazonaws.com.cn`, `alexa-appkit.amazon.com`. */
const isService = (permission: Permission): boolean =>
  any(
    () => matches(permission, 'Principal', '*.amazonaws.com'),
    () => matches(permission, 'Principal', '*.amazonaws.com.cn'),
    () => matches(permission, 'Principal', '*.amazon.com'),
  );

/** A service acts for all its customers: without a source the grant is for every one of them (the confused deputy). */
export default check('AWS::Lambda::Permission', {
  title: 'Grant to an AWS service names its source',
  risk: "Another customer's resources can call this function through the service",
  severity: 'high',
  domain: 'iam.authz',
  why: 'A service calls for whoever asks it to. Only the source says that it must be your bucket, topic or rule.',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html',
  equivalents: { checkov: ['CKV_AWS_364'], trivy: ['AWS-0067'] },
  differs: [
    {
      from: 'trivy:AWS-0067',
      because: 'the account alone keeps strangers out, too: SourceAccount is enough, and some services give no ARN',
      source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html',
    },
    {
      from: 'checkov:CKV_AWS_364',
      because: 'a source of any account (arn:aws:events:*:*:rule/x) names nobody',
      source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html',
    },
  ],
  applies: isService,
  failing(permission) {
    const named = any(
      () => isBound(permission),
      // Alexa names its skill by a token, not by an ARN.
      () =>
        all(
          () => matches(permission, 'Principal', '*.amazon.com'),
          () => has(permission, 'EventSourceToken'),
        ),
    );
    return !named && 'the service may call for any account: neither SourceArn nor SourceAccount names one';
  },
  fix: (_, { resource }) => ({ SourceAccount: resource.account ?? pseudo('AWS::AccountId') }),
});
