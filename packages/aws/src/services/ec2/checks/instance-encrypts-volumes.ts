import { all, any, has } from '@demarc/model';
import { check } from '../../../kit.ts';
import { isLaunchable, launchTemplateSays } from '../launch.ts';
import { encryptionByDefault } from '../pages.ts';
import { encrypted, isUnencrypted } from '../volumes.ts';

/**
 * The volumes that a launch makes. One that does not say is encrypted where the account encrypts by default or its snapshot is encrypted; so is the
 * root volume where no device is named: only a live account knows. One that says no is asked to be plain, even if the account may overrule that.
 * Volumes that are attached later are asked themselves.
 */
export default check('AWS::EC2::Instance', {
  title: 'Instance launches with encrypted volumes',
  risk: 'What is on its disks can be read by whoever gets a snapshot of them',
  severity: 'medium',
  domain: 'crypto.rest',
  why: 'Encryption of EBS costs nothing and cannot be switched on later: the volume must be made anew.',
  source: encryptionByDefault,
  equivalents: { checkov: ['CKV_AWS_8'], trivy: ['AWS-0131'] },
  differs: [
    {
      from: 'trivy',
      because: 'a volume that does not say may be encrypted by the account or by its snapshot',
      source: encryptionByDefault,
    },
  ],
  applies: isLaunchable,
  failing(instance, context) {
    const own = (): boolean => has(instance, 'BlockDeviceMappings');
    const fromTemplate = (): boolean => launchTemplateSays(instance, context, (data) => has(data, 'BlockDeviceMappings'));
    const unencrypted = any(
      () => instance.BlockDeviceMappings?.some(isUnencrypted),
      () =>
        all(
          () => !own(),
          () => launchTemplateSays(instance, context, (data) => data.BlockDeviceMappings?.some(isUnencrypted) ?? false),
        ),
      () =>
        all(
          () => !own(),
          () => !fromTemplate(),
          () => instance.LaunchTemplate === undefined || context.observed.VolumesEncrypted !== true,
        ),
    );
    return unencrypted && 'a volume is not encrypted';
  },
  fix: (instance) => ({
    BlockDeviceMappings: encrypted(instance.BlockDeviceMappings),
  }),
});
