import { page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

const defaultNetworkAcl = page('https://docs.aws.amazon.com/ja_jp/vpc/latest/userguide/default-network-acl.html', '2026-11-26');

export default responsibilities(
  'AWS::EC2::NetworkAcl',
  { title: 'Network access list', serviceModel: 'iaas', serviceType: 'infrastructure', partOf: 'AWS::EC2::VPC' },
  {
    ...network,
    'net.perimeter': you(
      'Lets everything in and out through the default list, and denies what no numbered rule of a list matches.',
      'Write rules of your own for subnets that need a second barrier.',
      defaultNetworkAcl,
    ),
  },
);
