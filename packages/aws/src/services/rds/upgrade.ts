import { has } from '@demarc/model';
import { put, type ContextOf } from '../../kit.ts';
import { bestVersion } from './engine-support.ts';
import { running, type Instance } from './instance.ts';

/** What whoever takes the upgrade must know. */
export const upgradeNote = 'The version proposed is the one with the longest support, often a major upgrade: try it on a copy first.';

/**
 * MySQL 5.7 goes to 8.0 and only then to 8.4: one change of a template does not mend it.
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.MySQL.Major.html
 */
const isStepsAway = (engine: string | undefined, version: string | undefined): boolean =>
  engine === 'mysql' && version?.startsWith('5.') === true;

/** The upgrade of a database to the version with the longest support, where its version is said: at itself, or at its cluster. */
export function upgrade(instance: Instance, context: ContextOf<'AWS::RDS::DBInstance'>): Instance | readonly ReturnType<typeof put>[] {
  const { Engine: engine, EngineVersion: version } = running(instance, context);
  const EngineVersion = bestVersion(engine, context.now);
  if (EngineVersion === undefined || isStepsAway(engine, version)) return {};
  if (instance.DBClusterIdentifier !== undefined && !has(instance, 'EngineVersion'))
    return [put('AWS::RDS::DBCluster', instance.DBClusterIdentifier, { EngineVersion })];
  return { EngineVersion, AllowMajorVersionUpgrade: true };
}
