import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

export default responsibilities(
  'AWS::EC2::KeyPair',
  { title: 'EC2 key pair', serviceModel: 'iaas', serviceType: 'infrastructure', partOf: 'AWS::EC2::Instance' },
  {
    ...identity,
  },
);
