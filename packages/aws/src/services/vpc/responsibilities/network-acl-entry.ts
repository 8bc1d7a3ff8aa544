import { page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

const entryOrder = page('https://docs.aws.amazon.com/ja_jp/fms/2018-01-01/APIReference/API_NetworkAclEntry.html', '2026-11-26');

export default responsibilities(
  'AWS::EC2::NetworkAclEntry',
  { title: 'Network access list rule', serviceModel: 'iaas', serviceType: 'infrastructure', partOf: 'AWS::EC2::VPC' },
  {
    ...network,
    'net.perimeter': you(
      'Goes through the entries of a direction by ascending number.',
      'Number the entries so that a denial stands before the permission it limits.',
      entryOrder,
    ),
  },
);
