import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

export default responsibilities(
  'AWS::DirectConnect::DirectConnectGateway',
  { title: 'Direct Connect gateway', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...network,
    'resil.ha': both(
      'Runs as a global, redundant object.',
      'Attach connections at several sites; the gateway is no better than they are.',
      ours,
    ),
    'net.segment': you('Announces the prefixes that you allow between site and VPCs.', 'Allow only prefixes that must pass.', ours),
  },
);
