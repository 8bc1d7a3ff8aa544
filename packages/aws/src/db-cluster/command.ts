/** The services whose clusters and instances are managed by the calls of Amazon RDS, each under its own name. */
type Service = 'rds' | 'neptune' | 'docdb';

// Without `--apply-immediately`, which would apply all that waits, too: what is not changed at once waits for the next maintenance window.

/** One change of a cluster on a live account, as an AWS CLI call: https://docs.aws.amazon.com/goto/cli2/rds-2014-10-31/ModifyDBCluster. */
export const modifyCluster = (service: Service, name: string, ...options: readonly string[]): readonly string[] => [
  service,
  'modify-db-cluster',
  '--db-cluster-identifier',
  name,
  ...options,
];

/** The same of an instance: https://docs.aws.amazon.com/goto/cli2/rds-2014-10-31/ModifyDBInstance. */
export const modifyInstance = (service: Service, name: string, ...options: readonly string[]): readonly string[] => [
  service,
  'modify-db-instance',
  '--db-instance-identifier',
  name,
  ...options,
];
