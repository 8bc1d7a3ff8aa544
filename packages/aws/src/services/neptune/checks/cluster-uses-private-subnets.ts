import { check } from '../../../kit.ts';
import { isPublicSubnet } from '../../ec2/internet-route.ts';

/** Without a subnet group of its own a cluster stands in that of the default VPC, whose subnets are public unless someone changed them. */
export default check('AWS::Neptune::DBCluster', {
  title: 'Neptune cluster stands in subnets without a route to the internet',
  risk: 'One switch and one security group are all that keeps the graph off the internet',
  severity: 'medium',
  domain: 'net.segment',
  why: 'Without a route to an internet gateway neither a wrong switch nor a wrong security group can expose the cluster.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc-components.html',
  equivalents: { prowler: ['neptune_cluster_uses_public_subnet'] },
  failing: ({ DBSubnetGroupName: group = 'default' }, context) =>
    context.target('AWS::Neptune::DBSubnetGroup', group).SubnetIds?.some((subnet) => isPublicSubnet(subnet, context)) &&
    'a subnet of its subnet group has a route to an internet gateway',
});
