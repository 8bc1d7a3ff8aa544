import { any, has } from '@demarc/model';
import type { AllTypes } from '../../kit.ts';

/**
 * Whether a function is attached to subnets. An empty list is how a function says that it left its VPC, and what the API gives for one that never was in
 * one; a block alone says nothing.
 */
export const isInVpc = ({ VpcConfig }: AllTypes['AWS::Lambda::Function']): boolean =>
  any(
    () => VpcConfig?.SubnetIds?.some(() => true),
    // A subnet by a parameter is one, whichever it is. Asked by its place, as `has` asks by names only.
    () => has(VpcConfig?.SubnetIds as Readonly<Record<string, string>> | undefined, '0'), // a list is a record of its places
  );

/** Whether a function runs on instances of a capacity provider, in that one's subnets. */
export const runsOnManagedInstances = ({ CapacityProviderConfig }: AllTypes['AWS::Lambda::Function']): boolean =>
  CapacityProviderConfig?.LambdaManagedInstancesCapacityProviderConfig?.CapacityProviderArn !== undefined;
