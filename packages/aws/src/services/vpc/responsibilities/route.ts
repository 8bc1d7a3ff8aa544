import { page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

const subnetRoutes = page('https://docs.amazonaws.cn/vpc/latest/userguide/subnet-route-tables.md', '2026-11-26');

export default responsibilities(
  'AWS::EC2::Route',
  { title: 'Route', serviceModel: 'iaas', serviceType: 'infrastructure', partOf: 'AWS::EC2::VPC' },
  {
    ...network,
    'net.segment': you(
      'Follows the most specific route that matches, and drops traffic whose target is gone.',
      'Write routes no wider than needed, and remove those whose gateway, peering or interface was deleted.',
      subnetRoutes,
    ),
  },
);
