import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

export default responsibilities(
  'AWS::Lightsail::StaticIp',
  { title: 'Lightsail static address', serviceModel: 'iaas', serviceType: 'infrastructure', partOf: 'AWS::Lightsail::Instance' },
  {
    ...network,
    'net.perimeter': you(
      'Keeps the address while the account holds it, attached or not; opens no port by itself.',
      'Close ports at the instance, and delete DNS records before you give the address back.',
      ours,
    ),
  },
);
