import { page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

const egressOnlyInternetGateway = page(
  'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-egressonlyinternetgateway.html',
  '2026-11-26',
);

export default responsibilities(
  'AWS::EC2::EgressOnlyInternetGateway',
  { title: 'Outbound-only internet gateway', serviceModel: 'iaas', serviceType: 'infrastructure', partOf: 'AWS::EC2::VPC' },
  {
    ...network,
    'net.perimeter': you(
      'Lets IPv6 connections out, and none that begins outside in.',
      'Route private IPv6 subnets to it instead of an internet gateway, and limit where they may go.',
      egressOnlyInternetGateway,
    ),
  },
);
