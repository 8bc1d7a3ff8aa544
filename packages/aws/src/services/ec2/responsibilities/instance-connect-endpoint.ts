import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

export default responsibilities(
  'AWS::EC2::InstanceConnectEndpoint',
  { title: 'Instance connect endpoint', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...network,
    'net.perimeter': both('Lets shell traffic in only for IAM callers.', 'Limit who may open tunnels and to which hosts.', ours),
    'iam.authz': you('Checks IAM on each tunnel.', 'Limit by host, port and duration.', ours),
  },
);
