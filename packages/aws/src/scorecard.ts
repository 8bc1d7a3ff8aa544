import type { Domain } from './domains.ts';
import type { QuestionId } from './registry.generated.ts';

/** A good practice, or a common mistake, and what looks at it. */
export interface ScorecardItem {
  readonly id: string;
  /** Of a practice: how it should be. Of a mistake: what is wrong. */
  readonly title: string;
  /** Checks, or members of families. None: nobody looks at it yet. */
  readonly checks: readonly QuestionId[];
  /** The duties that it is about: a new check of one of these may belong here. `npm run frameworks` lists those that do not stand here. */
  readonly domains: readonly Domain[];
}

/** Mistakes of one kind. */
export interface MistakeGroup {
  readonly id: string;
  readonly title: string;
  readonly items: readonly ScorecardItem[];
}

/** Ten good practices and five groups of common mistakes, on the customer's half. */
export interface Scorecard {
  readonly practices: readonly ScorecardItem[];
  readonly mistakes: readonly MistakeGroup[];
}

const unencryptedStores: readonly QuestionId[] = [
  'ec2-instance-encrypts-volumes',
  'ec2-launch-template-encrypts-volumes',
  's3-bucket-encrypts-by-default',
];
const keysOfYours: readonly QuestionId[] = ['lambda-function-environment-uses-customer-key', 's3-bucket-encrypts-with-kms'];
const inTransit: readonly QuestionId[] = ['ec2-security-group-closes-http-to-internet', 's3-bucket-requires-tls'];
const widePolicies: readonly QuestionId[] = [
  'lambda-function-policy-is-not-public',
  'lambda-permission-names-its-source',
  'lambda-url-requires-iam-auth',
  's3-bucket-policy-keeps-admin-actions-at-home',
  's3-bucket-policy-names-its-principals',
  's3-bucket-policy-trusts-known-accounts-only',
];
const openToInternet: readonly QuestionId[] = [
  'ec2-security-group-closes-ports-to-internet',
  'ec2-security-group-opens-only-authorized-ports-to-internet',
  'ec2-security-group-uses-narrow-public-ranges',
];
const segmentation: readonly QuestionId[] = [
  'ec2-instance-has-no-public-ip',
  'ec2-launch-template-assigns-no-public-ip',
  'ec2-security-group-default-admits-nothing',
  'ec2-security-group-limits-egress',
];

export const scorecard: Scorecard = {
  practices: [
    { id: 'mfa', title: 'MFA for every account, and for root first', checks: [], domains: ['iam.mfa'] },
    {
      id: 'roles',
      title: 'IAM roles instead of access keys',
      checks: [
        'ec2-instance-has-instance-profile',
        'lambda-function-code-is-free-of-secrets',
        'lambda-function-environment-is-free-of-secrets',
      ],
      domains: ['iam.creds'],
    },
    { id: 'least-privilege', title: 'Least privilege', checks: widePolicies, domains: ['iam.authz'] },
    {
      id: 'encryption',
      title: 'Encryption of everything, at rest and in transit',
      checks: [...unencryptedStores, ...inTransit],
      domains: ['crypto.rest', 'crypto.transit'],
    },
    { id: 'patching', title: 'Automatic patching with Systems Manager', checks: [], domains: ['os.guest'] },
    { id: 'config', title: 'AWS Config watches over compliance', checks: [], domains: [] },
    { id: 'cloudtrail', title: 'CloudTrail records all API calls', checks: [], domains: [] },
    { id: 'audits', title: 'Regular audits, with Security Hub and Trusted Advisor', checks: [], domains: ['gov.evidence'] },
    {
      id: 'segmentation',
      title: 'Segmentation with VPCs, subnets and security groups',
      checks: segmentation,
      domains: ['net.segment'],
    },
    {
      id: 'monitoring',
      title: 'Monitoring with CloudWatch and GuardDuty',
      checks: ['ec2-instance-has-detailed-monitoring'],
      domains: ['detect.monitor'],
    },
  ],
  mistakes: [
    {
      id: 'buckets',
      title: 'Carelessly configured buckets',
      items: [
        {
          id: 'public-buckets',
          title: 'Buckets that the world can read or write',
          checks: ['s3-bucket-blocks-public-access', 's3-bucket-is-not-publicly-readable', 's3-bucket-is-not-publicly-writable'],
          domains: [],
        },
        { id: 'unencrypted-buckets', title: 'Buckets without encryption', checks: ['s3-bucket-encrypts-by-default'], domains: [] },
        { id: 'unlogged-buckets', title: 'Buckets that log no access', checks: ['s3-bucket-logs-access'], domains: [] },
      ],
    },
    {
      id: 'identities',
      title: 'Careless identities',
      items: [
        { id: 'root', title: 'Root used for daily work', checks: [], domains: [] },
        { id: 'wide-policies', title: 'Policies that allow too much', checks: widePolicies, domains: ['iam.authz'] },
        { id: 'no-mfa', title: 'No MFA', checks: [], domains: ['iam.mfa'] },
        { id: 'shared-credentials', title: 'Shared credentials', checks: [], domains: ['iam.identity'] },
      ],
    },
    {
      id: 'patches',
      title: 'Neglected patches',
      items: [
        { id: 'old-systems', title: 'Outdated operating systems', checks: [], domains: ['os.guest'] },
        {
          id: 'no-patches',
          title: 'Security patches not applied',
          checks: ['lambda-function-runtime-is-supported'],
          domains: ['runtime.patch', 'engine.patch'],
        },
        { id: 'no-patch-plan', title: 'No automatic patching', checks: [], domains: [] },
      ],
    },
    {
      id: 'network',
      title: 'Open networks',
      items: [
        { id: 'open-groups', title: 'Security groups open to the internet', checks: openToInternet, domains: ['net.perimeter'] },
        { id: 'public-databases', title: 'Databases in public subnets', checks: [], domains: [] },
        {
          id: 'no-segmentation',
          title: 'No segmentation',
          checks: ['ec2-security-group-default-admits-nothing'],
          domains: ['net.segment'],
        },
      ],
    },
    {
      id: 'data',
      title: 'Unprotected data',
      items: [
        { id: 'unencrypted-data', title: 'Data stored without encryption', checks: unencryptedStores, domains: ['crypto.rest'] },
        { id: 'plain-transit', title: 'Data sent without TLS', checks: inTransit, domains: ['crypto.transit'] },
        { id: 'no-kms', title: 'AWS KMS not used', checks: keysOfYours, domains: ['crypto.keys'] },
      ],
    },
  ],
};

/** Every item, practices first. */
export const scorecardItems = (card: Scorecard): readonly ScorecardItem[] => [
  ...card.practices,
  ...card.mistakes.flatMap(({ items }) => items),
];
