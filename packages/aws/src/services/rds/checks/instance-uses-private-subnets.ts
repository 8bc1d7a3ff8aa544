import { check } from '../../../kit.ts';
import { isPublicSubnet } from '../../ec2/internet-route.ts';
import { someSubnet } from '../placement.ts';

/** One public subnet in the DB subnet group is enough: RDS may place the database there after a failover. */
export default check('AWS::RDS::DBInstance', {
  title: 'Database stands in subnets without a route to the internet',
  risk: 'One switch, "publicly accessible", is all that keeps the database off the internet',
  severity: 'medium',
  domain: 'net.segment',
  why: 'Without a route to an internet gateway neither a wrong switch nor a wrong security group can expose the database.',
  source: 'https://docs.aws.amazon.com/config/latest/developerguide/rds-instance-subnet-igw-check.html',
  equivalents: { fsbp: ['RDS.46'], config: ['rds-instance-subnet-igw-check'] },
  applies: (instance) => instance.Engine !== 'neptune' && instance.Engine !== 'docdb', // they answer RDS's calls and have types of their own
  failing: (instance, context) =>
    someSubnet(instance, context, (subnet) => isPublicSubnet(subnet, context)) &&
    'a subnet of its subnet group has a route to an internet gateway',
});
