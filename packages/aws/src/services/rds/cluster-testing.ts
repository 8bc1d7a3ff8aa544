import { other } from '../../testing/index.ts';
import type { Other } from '../../testing/world.ts';

// Pieces of the tables of clusters.

export const auroraMysql = { Engine: 'aurora-mysql' };
export const auroraPostgresql = { Engine: 'aurora-postgresql' };
/** A Multi-AZ DB cluster, which is no Aurora. */
export const multiAz = { Engine: 'mysql', DBClusterInstanceClass: 'db.m6gd.large', StorageType: 'io1', Iops: 1000 };

/** Another cluster, by its name. */
export const cluster = (name: string, properties: object): Other =>
  other('AWS::RDS::DBCluster', { Engine: 'aurora-mysql', ...properties }, name);
/** The cluster parameter group `group`. */
export const group = (Parameters: unknown): Other =>
  other('AWS::RDS::DBClusterParameterGroup', { Family: 'aurora-mysql8.0', Description: 'own', Parameters }, 'group');
export const withGroup = { DBClusterParameterGroupName: 'group' };
