import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

export default responsibilities(
  'AWS::Lightsail::StaticIp',
  { title: 'Lightsail static address', serviceModel: 'iaas', serviceType: 'infrastructure', partOf: 'AWS::Lightsail::Instance' },
  {
    ...network,
  },
);
