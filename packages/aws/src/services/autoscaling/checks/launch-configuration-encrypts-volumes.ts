import { all, any, has } from '@demarc/model';
import { check } from '../../../kit.ts';
import { encrypted, isUnencrypted } from '../../ec2/volumes.ts';
import { encryption } from '../pages.ts';

/**
 * The volumes that it names. One that does not say is encrypted where the account encrypts by default or its snapshot is encrypted; so are those of
 * the image where none is named: only a live account knows. One that says no is asked to be plain, even if the account may overrule that.
 */
export default check('AWS::AutoScaling::LaunchConfiguration', {
  title: 'Launch configuration encrypts its volumes',
  risk: 'What is on the disks of the group can be read by whoever gets a snapshot of them',
  severity: 'medium',
  domain: 'crypto.rest',
  why: 'Encryption of EBS costs nothing and cannot be switched on later: every volume would have to be made anew.',
  source: encryption,
  equivalents: { checkov: ['CKV_AWS_8'], trivy: ['AWS-0008'] },
  differs: [
    {
      from: 'checkov, trivy',
      because: 'a volume that does not say may be encrypted by the account or by its snapshot',
      source: encryption,
    },
  ],
  failing(configuration, context) {
    const plain = any(
      () => configuration.BlockDeviceMappings?.some(isUnencrypted),
      () =>
        all(
          () => !has(configuration, 'BlockDeviceMappings'),
          () => context.observed.VolumesEncrypted !== true,
        ),
    );
    return plain && 'a volume is not encrypted';
  },
  fix: (configuration) => ({
    BlockDeviceMappings: encrypted(configuration.BlockDeviceMappings),
  }),
});
