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
  'autoscaling-launch-configuration-encrypts-volumes',
  'documentdb-cluster-is-encrypted',
  'documentdb-global-cluster-is-encrypted',
  'ec2-instance-encrypts-volumes',
  'ec2-launch-template-encrypts-volumes',
  'ec2-spot-fleet-encrypts-volumes',
  'ec2-volume-is-encrypted',
  'neptune-cluster-is-encrypted',
  'rds-cluster-is-encrypted',
  'rds-global-cluster-is-encrypted',
  'rds-instance-is-encrypted',
  's3-bucket-encrypts-by-default',
];
const keysOfYours: readonly QuestionId[] = [
  'documentdb-cluster-uses-customer-key',
  'ec2-volume-uses-customer-key',
  'lambda-function-environment-uses-customer-key',
  'neptune-cluster-uses-customer-key',
  'rds-cluster-uses-customer-key',
  'rds-performance-insights-use-customer-key',
  's3-bucket-encrypts-with-kms',
  's3-directory-bucket-encrypts-with-kms',
  's3-table-bucket-encrypts-with-kms',
];
const inTransit: readonly QuestionId[] = [
  'documentdb-cluster-requires-tls',
  'ec2-security-group-closes-http-to-internet',
  'rds-instance-requires-tls',
  'rds-proxy-requires-tls',
  's3-bucket-requires-tls',
];
const widePolicies: readonly QuestionId[] = [
  'ec2-instance-on-internet-holds-no-role',
  'lambda-function-policy-is-not-public',
  'lambda-permission-names-its-source',
  'lambda-url-requires-iam-auth',
  's3-bucket-policy-keeps-admin-actions-at-home',
  's3-bucket-policy-names-its-principals',
  's3-bucket-policy-trusts-known-accounts-only',
  'vpc-endpoint-policy-trusts-known-accounts',
];
const openToInternet: readonly QuestionId[] = [
  'ec2-instance-hides-ports-from-internet',
  'ec2-network-acl-closes-ports-to-internet',
  'ec2-security-group-closes-ports-to-internet',
  'ec2-security-group-opens-only-authorized-ports-to-internet',
  'ec2-security-group-uses-narrow-public-ranges',
];
const publicDatabases: readonly QuestionId[] = [
  'neptune-cluster-uses-private-subnets',
  'neptune-instance-has-no-public-address',
  'rds-instance-has-no-public-address',
  'rds-instance-is-unreachable-from-internet',
  'rds-instance-uses-private-subnets',
];
const tiers: readonly QuestionId[] = ['vpc-separates-public-and-private-subnets', 'vpc-separates-tiers'];
const segmentation: readonly QuestionId[] = [
  ...tiers,
  'autoscaling-launch-configuration-assigns-no-public-ip',
  'ec2-instance-has-no-public-ip',
  'ec2-launch-template-assigns-no-public-ip',
  'ec2-security-group-default-admits-nothing',
  'ec2-security-group-limits-egress',
  'rds-instance-is-in-a-vpc',
  'rds-instance-uses-private-subnets',
  'vpc-peering-routes-are-narrow',
  'vpc-subnet-assigns-no-public-ip',
];
/** Keys and passwords that stand where a role would do. */
const credentials: readonly QuestionId[] = [
  'autoscaling-launch-configuration-user-data-holds-no-secrets',
  'ec2-instance-user-data-holds-no-secrets',
  'ec2-launch-template-user-data-holds-no-secrets',
  'lambda-function-code-is-free-of-secrets',
  'lambda-function-environment-is-free-of-secrets',
];

export const scorecard: Scorecard = {
  practices: [
    { id: 'mfa', title: 'MFA for every account, and for root first', checks: [], domains: ['iam.mfa'] },
    {
      id: 'roles',
      title: 'IAM roles instead of access keys',
      checks: ['ec2-instance-has-instance-profile', ...credentials],
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
      checks: [
        'ec2-instance-has-detailed-monitoring',
        'lambda-function-tracing-is-active',
        'rds-instance-has-enhanced-monitoring',
        'vpc-records-flow-logs',
      ],
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
        { id: 'shared-credentials', title: 'Shared credentials', checks: credentials, domains: ['iam.identity'] },
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
          checks: [
            'lambda-function-runtime-is-supported',
            'rds-instance-engine-version-is-offered',
            'rds-instance-is-not-on-extended-support',
            'rds-postgresql-has-no-log-fdw-flaw',
          ],
          domains: ['runtime.patch', 'engine.patch'],
        },
        {
          id: 'no-patch-plan',
          title: 'No automatic patching',
          checks: ['rds-cluster-takes-minor-upgrades', 'rds-instance-takes-minor-upgrades'],
          domains: [],
        },
      ],
    },
    {
      id: 'network',
      title: 'Open networks',
      items: [
        { id: 'open-groups', title: 'Security groups open to the internet', checks: openToInternet, domains: ['net.perimeter'] },
        { id: 'public-databases', title: 'Databases in public subnets', checks: publicDatabases, domains: [] },
        {
          id: 'no-segmentation',
          title: 'No segmentation',
          checks: ['ec2-security-group-default-admits-nothing', ...tiers],
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
