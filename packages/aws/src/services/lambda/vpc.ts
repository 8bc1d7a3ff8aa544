import type { AllTypes } from '../../kit.ts';
import { hasElements } from './list.ts';

type Fn = AllTypes['AWS::Lambda::Function'];

/**
 * Whether a function is attached to subnets. An empty list is how a function says that it left its VPC, and what the API gives for one that never was in
 * one; a block alone says nothing.
 */
export const isInVpc = (fn: Fn): boolean => hasElements(fn.VpcConfig?.SubnetIds);

/** Whether a function runs on instances of a capacity provider, in that one's subnets. */
export const runsOnManagedInstances = (fn: Fn): boolean =>
  fn.CapacityProviderConfig?.LambdaManagedInstancesCapacityProviderConfig?.CapacityProviderArn !== undefined;
