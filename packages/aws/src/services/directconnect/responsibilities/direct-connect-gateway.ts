import { aws, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

export default responsibilities(
  'AWS::DirectConnect::DirectConnectGateway',
  { title: 'Direct Connect gateway', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...network,
    'resil.ha': aws('Runs as a global, redundant object.', 'Attach connections at several sites.', ours),
  },
);
