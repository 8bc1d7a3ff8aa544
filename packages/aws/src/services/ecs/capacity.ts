import { has } from '@demarc/model';
import type { AllTypes, ContextOf } from '../../kit.ts';

type Service = AllTypes['AWS::ECS::Service'];
type Context = ContextOf<'AWS::ECS::Service'>;
type Strategy = readonly { readonly CapacityProvider?: string | undefined }[];

/** The names of AWS's own capacity providers; every other one is a resource. */
const fargate = new Set(['FARGATE', 'FARGATE_SPOT']);

/**
 * The capacity providers of a service: its own strategy, else the default one of its cluster, wherever that is written. Nothing where a launch
 * type is given, or where no cluster is named to ask.
 */
function strategyOf(service: Service, { target, all }: Context): Strategy | undefined {
  if (service.CapacityProviderStrategy) return service.CapacityProviderStrategy;
  if (service.LaunchType !== undefined || service.Cluster === undefined) return undefined;
  const { DefaultCapacityProviderStrategy } = target('AWS::ECS::Cluster', service.Cluster);
  if (DefaultCapacityProviderStrategy) return DefaultCapacityProviderStrategy;
  const association = all('AWS::ECS::ClusterCapacityProviderAssociations').find((each) => each.Cluster === service.Cluster);
  return association?.DefaultCapacityProviderStrategy ?? [];
}

/** Whether tasks run on instances of the customer's Auto Scaling group. A cluster without a default strategy launches on EC2 instances. */
export function runsOnOwnInstances(service: Service, context: Context): boolean {
  const strategy = strategyOf(service, context);
  if (strategy === undefined) return false;
  if (strategy.length === 0) return true;
  return strategy.some(
    ({ CapacityProvider }) =>
      CapacityProvider !== undefined &&
      !fargate.has(CapacityProvider) &&
      has(context.target('AWS::ECS::CapacityProvider', CapacityProvider), 'AutoScalingGroupProvider'),
  );
}

/** Whether tasks run on instances that AWS launches, patches and replaces in the account. */
export function runsOnManagedInstances(service: Service, context: Context): boolean {
  return (strategyOf(service, context) ?? []).some(
    ({ CapacityProvider }) =>
      CapacityProvider !== undefined &&
      !fargate.has(CapacityProvider) &&
      has(context.target('AWS::ECS::CapacityProvider', CapacityProvider), 'ManagedInstancesProvider'),
  );
}
