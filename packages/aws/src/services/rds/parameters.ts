import { matches } from '@demarc/model';
import { parameterOf } from '../../db-cluster/parameters.ts';
import type { ContextOf } from '../../kit.ts';
import { inherited, isReplica, running, type Instance } from './instance.ts';

type Context = ContextOf<'AWS::RDS::DBInstance'>;

/**
 * The parameter group that somebody wrote for a database; nothing where it has the engine's default group. A replica in the Region of its source has
 * the source's: https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_rds.CfnDBInstanceProps.html and our reading.
 */
export function ownGroup(instance: Instance, context: Context): string | undefined {
  if (matches(instance, 'DBParameterGroupName', 'default.*')) return undefined;
  if (instance.DBParameterGroupName !== undefined) return instance.DBParameterGroupName;
  if (!isReplica(instance) || instance.SourceRegion !== undefined) return undefined;
  const name = inherited<string>(instance, context, {
    instance: (source) => source.DBParameterGroupName,
    cluster: () => undefined, // the parameters of a cluster are not those of an instance
    snapshot: () => undefined,
  });
  return name?.startsWith('default.') === true ? undefined : name;
}

/** The value of an engine's parameter as text in small letters; nothing where the default holds. */
export function parameter(instance: Instance, context: Context, name: string): string | undefined {
  const group = ownGroup(instance, context);
  return group === undefined ? undefined : parameterOf(context.target('AWS::RDS::DBParameterGroup', group), name)?.toLowerCase();
}

/** A version as numbers: `8.0.36` is [8, 0, 36]. */
export const versionParts = (version: string): readonly number[] => version.split('.').map(Number);

/**
 * The version of the engine, as far as anyone says: the database, the family of its parameter group, and else only a live account, because it is the one
 * that RDS took when the database was made.
 */
export function versionOf(instance: Instance, context: Context): readonly number[] {
  const said = running(instance, context).EngineVersion;
  if (said !== undefined) return versionParts(said);
  const group = ownGroup(instance, context);
  const family = group === undefined ? undefined : context.target('AWS::RDS::DBParameterGroup', group).Family;
  const ofFamily = /\d[\d.]*$/.exec(family ?? '')?.[0];
  return versionParts(ofFamily ?? context.observed.EngineVersion ?? defaultVersion(instance, context));
}

/** Whether a version is at least another one. */
export function isAtLeast(version: readonly number[], major: number, minor = 0): boolean {
  const [ownMajor = 0, ownMinor = 0] = version;
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}

/** The version that RDS takes when nobody says which. */
function defaultVersion(instance: Instance, context: Context): string {
  const { Engine: engine } = running(instance, context);
  const offered = context.all('Demarc::RDS::EngineVersion');
  return offered.find((each) => each.Engine === engine && each.IsDefault === true)?.EngineVersion ?? '';
}
