import { ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

const routeTables = page('https://docs.amazonaws.cn/en_us/vpc/latest/userguide/WorkWithRouteTables.md', '2026-11-26');

export default responsibilities(
  'AWS::EC2::RouteTable',
  { title: 'Route table', serviceModel: 'iaas', serviceType: 'infrastructure', partOf: 'AWS::EC2::VPC' },
  {
    ...network,
    'net.segment': you(
      'Gives every table the local route of the VPC; uses the main table for each subnet that names none.',
      'Keep the main table free of routes to the internet, and give each tier a table of its own.',
      routeTables,
    ),
    'detect.monitor': you(
      'Records who changed a route; says nothing when one starts to lead outside.',
      'Alarm on new routes to internet, peering and transit gateways.',
      ours,
      { basis: 'operated' },
    ),
  },
);
