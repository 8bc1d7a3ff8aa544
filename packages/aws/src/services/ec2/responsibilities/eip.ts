import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

export default responsibilities(
  'AWS::EC2::EIP',
  { title: 'Elastic address', serviceModel: 'iaas', serviceType: 'infrastructure', partOf: 'AWS::EC2::Instance' },
  {
    ...network,
    'net.perimeter': you(
      'Keeps the address yours until you release it; then anyone may get it.',
      'Attach it only where the internet must reach; before releasing it, delete the DNS records and allow lists that name it.',
      ours,
    ),
  },
);
