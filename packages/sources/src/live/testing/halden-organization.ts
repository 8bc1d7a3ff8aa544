import { textOf, type Asked, type Replies } from './fake-aws.ts';

const account = '123456789012';
const organization = 'o-halden0001';
const arn = (kind: string, rest: string): string => `arn:aws:organizations::${account}:${kind}/${organization}/${rest}`;

const fieldOf = ({ request }: Asked, name: string): unknown =>
  (JSON.parse(textOf(request.body)) as Readonly<Record<string, unknown>>)[name]; // a request is an object

const policies = [
  {
    Id: 'p-FullAWSAccess',
    Name: 'FullAWSAccess',
    Type: 'SERVICE_CONTROL_POLICY',
    AwsManaged: true,
    targets: ['r-hald', 'ou-hald-prod0001'],
  },
  { Id: 'p-regions01', Name: 'regions', Type: 'SERVICE_CONTROL_POLICY', AwsManaged: false, targets: ['ou-hald-prod0001'] },
  { Id: 'p-perimeter1', Name: 'perimeter', Type: 'RESOURCE_CONTROL_POLICY', AwsManaged: false, targets: ['r-hald'] },
];

/**
 * The organisation of Halden Freight, seen from its management account: production in a unit of its own, which may use two Regions. Written after
 * the examples of https://docs.aws.amazon.com/organizations/latest/APIReference/Welcome.html (our reading).
 */
export const organizationReplies: Replies = {
  DescribeOrganization: JSON.stringify({
    Organization: {
      Id: organization,
      Arn: `arn:aws:organizations::${account}:organization/${organization}`,
      FeatureSet: 'ALL',
      MasterAccountId: account,
      MasterAccountArn: arn('account', account),
      MasterAccountEmail: 'aws@example.com',
    },
  }),
  ListRoots: JSON.stringify({
    Roots: [
      {
        Id: 'r-hald',
        Arn: arn('root', 'r-hald'),
        Name: 'Root',
        PolicyTypes: [
          { Type: 'SERVICE_CONTROL_POLICY', Status: 'ENABLED' },
          { Type: 'RESOURCE_CONTROL_POLICY', Status: 'ENABLED' },
          { Type: 'TAG_POLICY', Status: 'ENABLED' },
        ],
      },
    ],
  }),
  ListOrganizationalUnitsForParent: (asked) =>
    JSON.stringify({
      OrganizationalUnits:
        fieldOf(asked, 'ParentId') === 'r-hald' ? [{ Id: 'ou-hald-prod0001', Arn: arn('ou', 'ou-hald-prod0001'), Name: 'Production' }] : [],
    }),
  ListPolicies: (asked) =>
    JSON.stringify({
      Policies: policies
        .filter(({ Type }) => Type === fieldOf(asked, 'Filter'))
        .map(({ Id, Name, Type, AwsManaged }) => ({
          Id,
          Name,
          Type,
          AwsManaged,
          Arn: arn(`policy/${Type.toLowerCase()}`, Id),
          Description: Name,
        })),
    }),
  DescribePolicy: (asked) =>
    JSON.stringify({
      Policy: {
        PolicySummary: { Id: fieldOf(asked, 'PolicyId') },
        Content: JSON.stringify({
          Version: '2012-10-17',
          Statement: {
            Effect: 'Deny',
            NotAction: ['iam:*', 'organizations:*'],
            Resource: '*',
            Condition: { StringNotEquals: { 'aws:RequestedRegion': ['eu-west-1', 'us-east-1'] } },
          },
        }),
      },
    }),
  ListTargetsForPolicy: (asked) =>
    JSON.stringify({
      Targets: (policies.find(({ Id }) => Id === fieldOf(asked, 'PolicyId'))?.targets ?? []).map((TargetId) => ({
        TargetId,
        Type: TargetId.startsWith('r-') ? 'ROOT' : 'ORGANIZATIONAL_UNIT',
      })),
    }),
};
