import { has } from '@demarc/model';
import { put, type ContextOf } from '../../kit.ts';
import { bestVersion } from './engine-support.ts';
import { running, type Instance } from './instance.ts';

/** What whoever takes the upgrade must know. */
export const upgradeNote = 'The version proposed is the one with the longest support, often a major upgrade: try it on a copy first.';

/** The upgrade of a database to the version with the longest support, where its version is said: at itself, or at its cluster. */
export function upgrade(instance: Instance, context: ContextOf<'AWS::RDS::DBInstance'>): Instance | readonly ReturnType<typeof put>[] {
  const EngineVersion = bestVersion(running(instance, context).Engine, context.now);
  if (EngineVersion === undefined) return {};
  if (instance.DBClusterIdentifier !== undefined && !has(instance, 'EngineVersion'))
    return [put('AWS::RDS::DBCluster', instance.DBClusterIdentifier, { EngineVersion })];
  return { EngineVersion, AllowMajorVersionUpgrade: true };
}
