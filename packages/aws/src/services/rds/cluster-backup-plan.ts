import type { AllTypes, ContextOf } from '../../kit.ts';
import type { Cluster } from './cluster-kind.ts';

type Selection = NonNullable<AllTypes['AWS::Backup::BackupSelection']['BackupSelection']>;
type Context = ContextOf<'AWS::RDS::DBCluster'>;

/**
 * Whether a selection of a backup plan takes a cluster: `Resources` names it, by itself or with wildcards, or `ListOfTags` has one of its tags;
 * and it has all the tags that `Conditions` ask for; and `NotResources` does not name it. A selection that says nothing takes everything.
 *
 * Source: https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupSelection.html
 */
export function selects(selection: Selection, cluster: Cluster, context: Context): boolean {
  const { ListOfTags: tags = [], NotResources: not = [], Resources: resources = [] } = selection;
  const names = (pattern: string): boolean => namesCluster(pattern, cluster, context);
  const listed = (): boolean =>
    resources.some(names) ||
    tags.some(({ ConditionKey: key, ConditionValue: value }) => hasTag(cluster, key, (own) => own === value)) ||
    (!resources.some(() => true) && !tags.some(() => true));
  return listed() && meetsConditions(selection.Conditions, cluster) && !not.some(names);
}

/** Whether a pattern of ARNs names the cluster. A plan works in its own account and Region, so those parts do not matter. */
function namesCluster(pattern: string, cluster: Cluster, { resource, target }: Context): boolean {
  if (resource.names.some((name) => name === pattern)) return true;
  if (!pattern.includes('*')) return false;
  if (pattern === '*') return true;
  const plain = pattern.replaceAll(/⟨AWS::[^⟩]*⟩/g, '*'); // account, Region and partition by reference
  const [arn = '', , service = '', , , type = '', ...rest] = plain.split(':');
  if (!fits(arn, 'arn') || !fits(service, 'rds')) return false;
  // A wildcard at the end of a shorter pattern stands for all that follows.
  if (rest.length === 0) return type === '' ? plain.endsWith('*') : type.endsWith('*') && fits(type, 'cluster:');
  if (!fits(type, 'cluster')) return false;
  const name = rest.join(':');
  if (name === '*') return true;
  const own = cluster.DBClusterIdentifier;
  if (own !== undefined && !own.includes('⟨') && !name.includes('⟨')) return fits(name, own);
  return target('AWS::RDS::DBCluster', pattern) === cluster; // a name that AWS makes is not known: no cluster is called like a pattern
}

/** Whether a pattern in which `*` stands for anything matches a text. */
function fits(pattern: string, text: string): boolean {
  const escaped = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${escaped.join('.*')}$`).test(text);
}

const hasTag = (cluster: Cluster, key: string | undefined, fitsValue: (value: string) => boolean): boolean =>
  key !== undefined && (cluster.Tags ?? []).some((tag) => tag.Key === key.replace(/^aws:ResourceTag\//, '') && fitsValue(tag.Value ?? ''));

function meetsConditions(conditions: Selection['Conditions'], cluster: Cluster): boolean {
  const has = (key: string | undefined, value: string | undefined): boolean => hasTag(cluster, key, (own) => own === value);
  const isLike = (key: string | undefined, value = ''): boolean => hasTag(cluster, key, (own) => fits(value, own));
  return (
    (conditions?.StringEquals ?? []).every(({ ConditionKey: key, ConditionValue: value }) => has(key, value)) &&
    (conditions?.StringLike ?? []).every(({ ConditionKey: key, ConditionValue: value }) => isLike(key, value)) &&
    !(conditions?.StringNotEquals ?? []).some(({ ConditionKey: key, ConditionValue: value }) => has(key, value)) &&
    !(conditions?.StringNotLike ?? []).some(({ ConditionKey: key, ConditionValue: value }) => isLike(key, value))
  );
}
