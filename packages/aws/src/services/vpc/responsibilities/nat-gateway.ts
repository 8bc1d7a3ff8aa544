import { aws, both, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

export default responsibilities(
  'AWS::EC2::NatGateway',
  { title: 'NAT gateway', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...network,
    'engine.patch': aws('Patches the gateway.', 'Nothing; it replaces NAT instances that you would patch.', ours),
    'resil.ha': both('Runs redundantly inside its Zone.', 'Place one in each Zone, with routes that stay local.', ours),
    'net.perimeter': both('Lets no connection in that did not start inside.', 'Decide what may go out through it.', ours),
  },
);
