import { page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

const deletingKeyPairs = page('https://docs.aws.amazon.com/it_it/AWSEC2/latest/UserGuide/delete-key-pair.html', '2026-11-26');

export default responsibilities(
  'AWS::EC2::KeyPair',
  { title: 'EC2 key pair', serviceModel: 'iaas', serviceType: 'infrastructure', partOf: 'AWS::EC2::Instance' },
  {
    ...identity,
    'iam.creds': you(
      'Keeps the public key, and puts it on the instances that are launched with it.',
      'Guard the private key; to withdraw it, take the public key off every instance: deleting the pair leaves it there.',
      deletingKeyPairs,
    ),
  },
);
