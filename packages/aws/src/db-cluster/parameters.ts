import { matches } from '@demarc/model';
import type { Json } from '@demarc/spec';

interface WithParameterGroup {
  readonly DBClusterParameterGroupName?: string | undefined;
}
interface ParameterGroup {
  readonly Parameters?: Json | undefined;
}

/**
 * The parameter group that somebody wrote for a cluster. One that names none has the default group, which nobody can change; only AWS's groups have a
 * dot in their name.
 *
 * Source: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_WorkingWithParamGroups.CreatingCluster.html
 */
export const ownGroup = (cluster: WithParameterGroup): string | undefined =>
  matches(cluster, 'DBClusterParameterGroupName', 'default.*') ? undefined : cluster.DBClusterParameterGroupName;

/** What the parameter group of a cluster says of a parameter, as a text; `undefined` where it says nothing and the engine's default holds. */
export function clusterParameter(
  cluster: WithParameterGroup,
  name: string,
  groupCalled: (name: string) => ParameterGroup,
): string | undefined {
  const group = ownGroup(cluster);
  return group === undefined ? undefined : parameterOf(groupCalled(group), name);
}

/** What a parameter group says of a parameter, as a text: numbers and booleans are written as AWS has them. */
export function parameterOf(group: ParameterGroup, name: string): string | undefined {
  const parameters = group.Parameters;
  if (!isNamed(parameters)) return undefined;
  const value = parameters[name];
  return typeof value === 'string' ? value.trim() : typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

const isNamed = (value: Json | undefined): value is { readonly [key: string]: Json | undefined } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a switch of an engine is on: `1`, `ON` and `true` mean the same. */
export const isOn = (value: string | undefined): boolean => value !== undefined && /^(?:1|on|true)$/i.test(value);
