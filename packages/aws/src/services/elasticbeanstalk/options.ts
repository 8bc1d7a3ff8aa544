import type { AllTypes } from '../../kit.ts';

type Environment = AllTypes['AWS::ElasticBeanstalk::Environment'];

/** Whether an option of the environment has this value. */
export const hasOption = (environment: Environment, namespace: string, name: string, value: string): boolean =>
  environment.OptionSettings?.some((option) => option.Namespace === namespace && option.OptionName === name && option.Value === value) ===
  true;

/** Whether AWS applies platform versions by itself, in the window of the environment. */
export const managedUpdates = (environment: Environment): boolean =>
  hasOption(environment, 'aws:elasticbeanstalk:managedactions', 'ManagedActionsEnabled', 'true');
