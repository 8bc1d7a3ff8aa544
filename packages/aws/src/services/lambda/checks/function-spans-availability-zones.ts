import { check } from '../../../kit.ts';
import { holdsDifferent, zoneOf } from '../../vpc/subnets.ts';
import { isInVpc } from '../vpc.ts';

/** AWS runs a function over all Zones by itself; one in a VPC it can run only where its subnets are. */
export default check('AWS::Lambda::Function', {
  title: 'VPC function uses several Availability Zones',
  risk: 'When one Availability Zone fails, this function stands still',
  severity: 'low',
  domain: 'resil.ha',
  why: 'In a VPC a function runs only in the Zones of its subnets.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/security-resilience.html',
  equivalents: {
    prowler: ['awslambda_function_vpc_multi_az'],
    fsbp: ['Lambda.5'],
    config: ['lambda-vpc-multi-az-check'],
  },
  settings: { minZones: 2 },
  applies: isInVpc,
  failing(fn, { target, settings }) {
    // A subnet that leaves its Zone to AWS counts for none: AWS need not choose another one for the next.
    const spans = holdsDifferent(fn.VpcConfig?.SubnetIds ?? [], settings.minZones, (id) => zoneOf(target('AWS::EC2::Subnet', id)));
    return !spans && `its subnets are in fewer than ${settings.minZones} Zones`;
  },
  // No fix: it takes a subnet in another Zone.
});
