import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';
import { lies, onOutpost } from '../../../shifts/outpost.ts';

const outpost = onOutpost<'AWS::EC2::NetworkInterface'>('ec2-network-interface', 'interface', (eni, context) =>
  lies(eni.SubnetId === undefined ? undefined : [eni.SubnetId], context),
);

export default responsibilities(
  'AWS::EC2::NetworkInterface',
  { title: 'Network interface', serviceModel: 'iaas', serviceType: 'infrastructure', partOf: 'AWS::EC2::Instance' },
  {
    ...network,
    'physical.facility': [network['physical.facility'], outpost.facility],
    'physical.media': [network['physical.media'], outpost.media],
    'network.infra': [network['network.infra'], outpost.network],
  },
);
