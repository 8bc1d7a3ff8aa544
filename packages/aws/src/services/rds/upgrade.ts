import { has } from '@demarc/model';
import { put, type ContextOf } from '../../kit.ts';
import { bestVersion } from './engine-support.ts';
import { running, type Instance } from './instance.ts';

/** The upgrade of a database to the version with the longest support, where its version is said: at itself, or at its cluster. */
export function upgrade(instance: Instance, context: ContextOf<'AWS::RDS::DBInstance'>): Instance | readonly ReturnType<typeof put>[] {
  const EngineVersion = bestVersion(running(instance, context).Engine, context.now);
  if (EngineVersion === undefined) return {};
  if (instance.DBClusterIdentifier !== undefined && !has(instance, 'EngineVersion'))
    return [put('AWS::RDS::DBCluster', instance.DBClusterIdentifier, { EngineVersion })];
  return { EngineVersion, AllowMajorVersionUpgrade: true };
}
