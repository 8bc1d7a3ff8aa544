import { check } from '../../../kit.ts';
import { hasSubnets, isPublic, subnetsOf } from '../subnets.ts';

/** A VPC with private subnets only is the safest kind; one with public ones needs private ones for all that nobody outside must reach. */
export default check('AWS::EC2::VPC', {
  title: 'VPC has subnets without a way to the internet',
  risk: 'Everything in this network stands in a subnet that the internet has a way to',
  severity: 'low',
  domain: 'net.segment',
  why: 'In a private subnet a wrong rule or a stray public address does no harm: no route leads there.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/infrastructure-security.html',
  equivalents: { prowler: ['vpc_subnet_separate_private_public'] },
  differs: [
    {
      from: 'prowler',
      because: 'it also wants a public subnet; a VPC without one has nothing to separate',
      source: 'https://docs.aws.amazon.com/vpc/latest/userguide/infrastructure-security.html',
    },
  ],
  applies: (_vpc, context) => hasSubnets(context),
  failing: (_vpc, context) => subnetsOf(context).every((subnet) => isPublic(subnet, context)) && 'all its subnets are public',
  // No fix: it takes another subnet, and something to move there.
});
