import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

export default responsibilities(
  'AWS::Route53Resolver::ResolverEndpoint',
  { title: 'DNS resolver endpoint', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...network,
    'resil.ha': both('Runs an address in each subnet you choose.', 'Choose at least two Zones.', ours),
    'log.audit': you('Logs queries if you configure it.', 'Turn query logging on.', ours),
  },
);
