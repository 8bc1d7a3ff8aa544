import { check } from '../../../kit.ts';
import { encryptionByDefault } from '../pages.ts';

/**
 * A volume that does not say is encrypted where the account encrypts by default or its snapshot is encrypted: only a live account knows. One that
 * says no is asked to be plain, even if the account may overrule that.
 */
export default check('AWS::EC2::Volume', {
  title: 'Volume data is encrypted at rest',
  risk: 'What is on this disk can be read by whoever gets a snapshot of it',
  severity: 'medium',
  domain: 'crypto.rest',
  why: 'Encryption of EBS costs nothing and cannot be switched on later: the volume must be made anew.',
  source: encryptionByDefault,
  equivalents: {
    prowler: ['ec2_ebs_volume_encryption'],
    checkov: ['CKV_AWS_3', 'CKV2_AWS_2'],
    trivy: ['AWS-0026'],
    guard: ['ENCRYPTED_VOLUMES'],
    fsbp: ['EC2.3'],
    config: ['encrypted-volumes'],
    cfnNag: ['F1'],
  },
  differs: [
    {
      from: 'checkov, trivy, guard',
      because: 'a volume that does not say may be encrypted by the account or by its snapshot',
      source: encryptionByDefault,
    },
    {
      from: 'fsbp, config, checkov CKV2_AWS_2',
      because: 'a volume holds data whether or not it is attached at the moment',
      source: encryptionByDefault,
    },
  ],
  failing: (volume) => volume.Encrypted !== true && 'it is not encrypted',
  fix: () => ({ Encrypted: true }),
});
