import { has } from '@demarc/model';
import { checkEach } from '../../../kit.ts';
import { encryptionByDefault } from '../pages.ts';
import { encrypted, isUnencrypted } from '../volumes.ts';

/** Only the volumes that the template names: a template without any leaves them to the image and the account. */
export default checkEach('AWS::EC2::LaunchTemplate', {
  title: 'Launch template encrypts its volumes',
  risk: 'What is on the disks of everything launched from it can be read by whoever gets a snapshot of them',
  severity: 'medium',
  domain: 'crypto.rest',
  why: 'Encryption of EBS costs nothing and cannot be switched on later: every volume would have to be made anew.',
  source: encryptionByDefault,
  equivalents: { fsbp: ['EC2.181'], config: ['ec2-launch-templates-ebs-volume-encrypted'] },
  applies: (template) => has(template.LaunchTemplateData, 'BlockDeviceMappings'),
  each: (template) => template.LaunchTemplateData?.BlockDeviceMappings,
  failing: (device) => isUnencrypted(device) && 'a volume is not encrypted',
  fix: (template) => ({
    LaunchTemplateData: {
      BlockDeviceMappings: encrypted(template.LaunchTemplateData?.BlockDeviceMappings),
    },
  }),
});
