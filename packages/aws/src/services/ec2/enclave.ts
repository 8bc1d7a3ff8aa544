import { all, any, has } from '@demarc/model';
import type { AllTypes, ContextOf } from '../../kit.ts';
import { isLaunchable, launchTemplateSays } from './launch.ts';

/** Whether an instance may run enclaves: it says so, or does not say and its launch template does. */
export const isEnclaveHost = (instance: AllTypes['AWS::EC2::Instance'], context: ContextOf<'AWS::EC2::Instance'>): boolean =>
  isLaunchable(instance) &&
  any(
    () => instance.EnclaveOptions?.Enabled === true,
    () =>
      all(
        () => !has(instance, 'EnclaveOptions'),
        () => launchTemplateSays(instance, context, (data) => data.EnclaveOptions?.Enabled === true),
      ),
  );
