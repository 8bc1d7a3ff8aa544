/**
 * One change of a cluster on a live account, as an AWS CLI call: https://docs.aws.amazon.com/goto/cli2/rds-2014-10-31/ModifyDBCluster. Neptune and
 * DocumentDB have the same operation under their own names.
 */
export const modifyCluster = (service: 'rds' | 'neptune' | 'docdb', name: string, ...options: readonly string[]): readonly string[] => [
  service,
  'modify-db-cluster',
  '--db-cluster-identifier',
  name,
  ...options,
];
