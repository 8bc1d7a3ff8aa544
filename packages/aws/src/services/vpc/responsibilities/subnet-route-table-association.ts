import { page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

const routeTables = page('https://docs.amazonaws.cn/en_us/vpc/latest/userguide/WorkWithRouteTables.md', '2026-11-26');

export default responsibilities(
  'AWS::EC2::SubnetRouteTableAssociation',
  { title: 'Subnet route table association', serviceModel: 'iaas', serviceType: 'infrastructure', partOf: 'AWS::EC2::VPC' },
  {
    ...network,
    'net.segment': you(
      'Binds a subnet to one table; when the binding goes, the main table holds for the subnet.',
      'Associate every subnet explicitly: deleting this one makes a private subnet what the main table says.',
      routeTables,
    ),
  },
);
