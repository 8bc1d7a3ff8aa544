import { other } from '../../testing/index.ts';

/** What several tables of the service have in common. */
export const inCluster = { DBClusterIdentifier: 'cluster-1' };
export const cluster = (properties: object = {}): ReturnType<typeof other> => other('AWS::RDS::DBCluster', properties, 'cluster-1');
export const replica = { SourceDBInstanceIdentifier: 'source-1' };
export const source = (properties: object = {}): ReturnType<typeof other> => other('AWS::RDS::DBInstance', properties, 'source-1');
export const fromSnapshot = { DBSnapshotIdentifier: 'snapshot-1' };
export const snapshot = (properties: object = {}): ReturnType<typeof other> => other('AWS::RDS::DBSnapshot', properties, 'snapshot-1');

export const stays = 'a choice stays a choice beside the patch';
