import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

export default responsibilities(
  'AWS::EC2::PrefixList',
  { title: 'Prefix list', serviceModel: 'iaas', serviceType: 'infrastructure', partOf: 'AWS::EC2::VPC' },
  {
    ...network,
    'net.perimeter': you(
      'Applies a changed entry at once to every group and route that names the list.',
      'Treat an entry like an open port: review it, and restrict who may change or share the list.',
      ours,
    ),
    'orchestration.addons': both(
      'Counts the maximum size of the list, not its entries, against the quota of each group that names it.',
      'Choose the size once and with reserve: entries and size cannot change together.',
      ours,
    ),
  },
);
