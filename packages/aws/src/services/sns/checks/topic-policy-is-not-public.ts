import { pseudo } from '@demarc/model';
import type { PolicyDocument } from '@demarc/spec';
import { check, put } from '../../../kit.ts';
import { isOpen, someStatement } from '../grants.ts';
import { developerGuide } from '../pages.ts';

/** The document with its open statements narrowed to one account: such a condition can only take away from what is allowed now. */
const narrowed = (document: PolicyDocument | undefined, account: string): { readonly PolicyDocument: PolicyDocument } => ({
  PolicyDocument: {
    Statement: (document?.Statement ?? []).map((statement) =>
      isOpen(statement)
        ? {
            ...statement,
            Condition: {
              ...statement.Condition,
              StringEquals: { ...statement.Condition?.['StringEquals'], 'aws:PrincipalAccount': [account] },
            },
          }
        : statement,
    ),
  },
});

/**
 * A statement that allows everyone must have a condition that leaves out strangers. Denials beside it are not weighed against it: a policy that opens
 * with one statement and closes with another is one edit away from being open.
 */
export default check('AWS::SNS::Topic', {
  title: 'Topic policy keeps strangers out',
  risk: 'Anyone with an AWS account can read what this topic sends, or send what its subscribers believe',
  severity: 'critical',
  domain: 'net.perimeter',
  why: 'Whoever may subscribe reads all messages from then on; whoever may publish speaks to your queues and functions in your name.',
  source: developerGuide('sns-security-best-practices'),
  equivalents: {
    prowler: ['sns_topics_not_publicly_accessible'],
    checkov: ['CKV_AWS_169'],
    fsbp: ['SNS.4'],
    config: ['sns-topic-no-public-access'],
    cfnNag: ['F18', 'F8'],
  },
  differs: [
    {
      from: 'fsbp SNS.4; config sns-topic-no-public-access',
      because: 'A wildcard in a condition does no harm where what stands before it names one account or organisation.',
      source: 'https://docs.aws.amazon.com/config/latest/developerguide/sns-topic-no-public-access.html',
    },
    {
      from: 'prowler',
      because:
        'Everyone but some (NotPrincipal) are strangers as well; a fixed network or another account that a condition names is none, nor is an endpoint that is fixed.',
      source: developerGuide('sns-access-policy-use-cases'),
    },
    {
      from: 'cfn_nag F18, F8',
      because: 'It counts no condition; the policy that SNS makes is for everyone, bound to the owner.',
      source: developerGuide('sns-access-policy-use-cases'),
    },
  ],
  failing: (_topic, context) =>
    someStatement(context, isOpen) && 'a statement of its policy allows everyone, and no condition leaves out strangers',
  fix(_topic, { referrers, resource }) {
    const account = resource.account ?? pseudo('AWS::AccountId');
    return [
      // The topics stand in the patch: those that share the policy keep it.
      ...referrers('AWS::SNS::TopicPolicy', 'Topics').map(({ Topics, PolicyDocument: document }) =>
        put('AWS::SNS::TopicPolicy', { by: 'Topics' }, { Topics, ...narrowed(document, account) }),
      ),
      ...referrers('AWS::SNS::TopicInlinePolicy', 'TopicArn').map(({ PolicyDocument: document }) =>
        put('AWS::SNS::TopicInlinePolicy', { by: 'TopicArn' }, narrowed(document, account)),
      ),
    ];
  },
  // No command: set-topic-attributes replaces the whole policy, and which statement was meant for whom nobody but you can say.
});
