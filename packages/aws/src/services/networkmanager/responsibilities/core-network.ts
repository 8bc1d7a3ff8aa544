import { aws, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

export default responsibilities(
  'AWS::NetworkManager::CoreNetwork',
  { title: 'Cloud WAN core network', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...network,
    'resil.ha': aws('Runs core edges redundantly in each Region listed.', 'List the Regions you need.', ours),
    'net.segment': you(
      'Applies the segments of the policy in every Region.',
      'Keep segments apart by default, and review each policy version.',
      ours,
    ),
  },
);
