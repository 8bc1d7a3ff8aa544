import type { Organizations, PolicyType, Root } from '@aws-sdk/client-organizations';
import { Hole } from '@demarc/model';
import type { Json } from '@demarc/spec';
import { collector, type Answer, type Found } from '../../../collector.ts';
import { policyIn } from '../../../policy-text.ts';

const types = [
  'Demarc::Organizations::Organization',
  'AWS::Organizations::Organization',
  'AWS::Organizations::OrganizationalUnit',
  'AWS::Organizations::Policy',
] as const;
type Yields = Found<(typeof types)[number]>;
const inside = ['AWS::Organizations::OrganizationalUnit', 'AWS::Organizations::Policy'] as const;

/** The policies that forbid: what else can be attached (tags, backups) settles no permission. */
const forbidding: readonly PolicyType[] = ['SERVICE_CONTROL_POLICY', 'RESOURCE_CONTROL_POLICY'];

/**
 * The organisation that the account is in. What it consists of and what it forbids, only the management account and delegated administrators may read; any
 * other account is refused, which is no fault of its permissions:
 * https://boto3.amazonaws.com/v1/documentation/api/latest/reference/services/organizations/client/list_delegated_services_for_account.html (read 2026-11-26).
 */
export default collector(types, {
  scope: 'account',
  calls: {
    DescribeOrganization: { action: 'organizations:DescribeOrganization', absent: ['AWSOrganizationsNotInUseException'] },
    ListDelegatedServicesForAccount: {
      action: 'organizations:ListDelegatedServicesForAccount',
      absent: ['AccessDeniedException', 'AccountNotRegisteredException'],
    },
    ListRoots: { action: 'organizations:ListRoots' },
    ListOrganizationalUnitsForParent: { action: 'organizations:ListOrganizationalUnitsForParent' },
    ListPolicies: { action: 'organizations:ListPolicies' },
    DescribePolicy: { action: 'organizations:DescribePolicy' },
    ListTargetsForPolicy: { action: 'organizations:ListTargetsForPolicy' },
  },
  costs: { fixed: 1, each: { 'root of an organisation': 4, 'unit of an organisation': 1, 'policy of an organisation': 2 } },
  client: async (config) => new (await import('@aws-sdk/client-organizations')).Organizations(config),
  async *collect({ client, read, readAll, each, part, skip, account }) {
    const described = await readAll(
      once(client.describeOrganization({})),
      ({ Organization }) => (Organization ? [Organization] : []),
      types,
    );
    const [own] = isValue(described) ? described.value : [];
    if (own === undefined) return; // the account stands alone, or nobody may say
    const mayRead =
      own.MasterAccountId === account ||
      isValue(
        await readAll(client.paginateListDelegatedServicesForAccount({ AccountId: account }), ({ DelegatedServices }) => DelegatedServices),
      );
    if (!mayRead)
      skip(
        inside,
        `organisation policies not read: they are the management account's (${own.MasterAccountId ?? ''}) to read, and its delegates'`,
      );
    const roots = mayRead ? await readAll(client.paginateListRoots({}), ({ Roots }) => Roots, inside) : undefined;
    const [root] = roots && isValue(roots) ? roots.value : [];
    yield { type: 'Demarc::Organizations::Organization', id: own.Id ?? '', from: own, properties: { Id: own.Id } };
    yield {
      type: 'AWS::Organizations::Organization',
      id: own.Id ?? '',
      arn: own.Arn,
      from: own,
      properties: {
        Arn: own.Arn,
        FeatureSet: own.FeatureSet,
        Id: own.Id,
        ManagementAccountArn: own.MasterAccountArn,
        ManagementAccountEmail: own.MasterAccountEmail,
        ManagementAccountId: own.MasterAccountId,
        RootId: roots
          ? part(roots, ([first]) => first?.Id)
          : new Hole('not-collected', 'only the management account and its delegates may read it'),
      },
    };
    if (root === undefined) return;
    yield* unitsBelow(root.Id ?? '', client, readAll);

    for (const type of forbidding.filter((each) => isEnabled(each, root))) {
      const policies = await readAll(client.paginateListPolicies({ Filter: type }), ({ Policies }) => Policies, [
        'AWS::Organizations::Policy',
      ]);
      yield* each(isValue(policies) ? policies.value : [], async (policy): Promise<readonly Yields[]> => {
        const { Id: id = '' } = policy;
        const [content, targets] = await Promise.all([
          read(client.describePolicy({ PolicyId: id })),
          readAll(client.paginateListTargetsForPolicy({ PolicyId: id }), ({ Targets }) => Targets),
        ]);
        return [
          {
            type: 'AWS::Organizations::Policy',
            id,
            arn: policy.Arn,
            managedBy: policy.AwsManaged === true ? 'aws' : undefined,
            from: policy,
            properties: {
              Arn: policy.Arn,
              AwsManaged: policy.AwsManaged,
              // The specification has any JSON there; it is a policy, and the canonical form treats it as one.
              Content: part(content, ({ Policy }) => policyIn(Policy?.Content, content.call) as Json | Hole | undefined),
              Description: policy.Description,
              Id: id,
              Name: policy.Name,
              TargetIds: part(targets, (all) => all.flatMap(({ TargetId }) => TargetId ?? [])),
              Type: policy.Type,
            },
          },
        ];
      });
    }
  },
});

/** A call without pages as a list of one. */
async function* once<P>(page: Promise<P>): AsyncGenerator<P> {
  yield await page;
}

/** Of a type that is not enabled at the root, no policy has an effect: https://docs.aws.amazon.com/organizations/latest/APIReference/API_Root.html (our reading). */
const isEnabled = (type: PolicyType, { PolicyTypes }: Root): boolean =>
  PolicyTypes?.some((each) => each.Type === type && each.Status === 'ENABLED') === true;

const isValue = <V>(answer: Answer<V>): answer is Answer<V> & { readonly value: V } =>
  answer.value !== undefined && !(answer.value instanceof Hole);

/** The units below a root or a unit, from the top down. */
async function* unitsBelow(
  parent: string,
  client: Organizations,
  readAll: <P extends object, I>(
    pages: AsyncIterable<P>,
    pick: (page: P) => readonly I[] | undefined,
    types?: readonly 'AWS::Organizations::OrganizationalUnit'[],
  ) => Promise<Answer<readonly I[]>>,
): AsyncGenerator<Yields> {
  const units = await readAll(
    client.paginateListOrganizationalUnitsForParent({ ParentId: parent }),
    ({ OrganizationalUnits }) => OrganizationalUnits,
    ['AWS::Organizations::OrganizationalUnit'],
  );
  for (const unit of isValue(units) ? units.value : []) {
    yield {
      type: 'AWS::Organizations::OrganizationalUnit',
      id: unit.Id ?? '',
      arn: unit.Arn,
      from: unit,
      properties: { Arn: unit.Arn, Id: unit.Id, Name: unit.Name, ParentId: parent },
    };
    yield* unitsBelow(unit.Id ?? '', client, readAll);
  }
}
