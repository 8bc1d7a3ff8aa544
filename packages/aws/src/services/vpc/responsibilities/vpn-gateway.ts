import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

export default responsibilities(
  'AWS::EC2::VPNGateway',
  { title: 'Virtual private gateway', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::EC2::VPNConnection' },
  {
    ...network,
    'resil.ha': both(
      'Ends two tunnels of each connection in different places, and maintains them one at a time.',
      'Run both tunnels, with routes that move by themselves, and alarm when one is down.',
      ours,
    ),
    'net.segment': you(
      'Brings routes of the other side into a table only where propagation is on.',
      'Propagate only into the tables that need the other site.',
      ours,
    ),
  },
);
