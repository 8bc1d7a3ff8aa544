import { check } from '../../../kit.ts';
import { hasSubnets, holdsDifferent, subnetsOf, zoneOf } from '../subnets.ts';

/** A VPC spans all Zones of its Region; what runs in it can be only where it has subnets. One that leaves its Zone to AWS counts for none. */
export default check('AWS::EC2::VPC', {
  title: 'VPC has subnets in several Availability Zones',
  risk: 'When one Availability Zone fails, nothing in this network can run',
  severity: 'low',
  domain: 'resil.ha',
  why: 'Whatever is to survive the loss of a Zone needs a subnet in another one.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-best-practices.html',
  equivalents: { prowler: ['vpc_subnet_different_az'] },
  settings: { minZones: 2 },
  applies: (_vpc, context) => hasSubnets(context),
  failing: (_vpc, context) =>
    !holdsDifferent(subnetsOf(context), context.settings.minZones, zoneOf) &&
    `its subnets are in fewer than ${context.settings.minZones} Availability Zones`,
  // No fix: it takes a subnet in another Zone.
});
