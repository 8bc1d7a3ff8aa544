import { any } from '@demarc/model';
import { check } from '../../../kit.ts';
import { isInterface } from '../endpoints.ts';
import { holdsDifferent } from '../subnets.ts';

/** An interface endpoint takes one subnet a Zone at most, so its subnets are its Zones. A gateway endpoint serves the whole Region. */
export default check('AWS::EC2::VPCEndpoint', {
  title: 'Interface endpoint has addresses in several Availability Zones',
  risk: 'When one Availability Zone fails, this network cannot reach the service',
  severity: 'low',
  domain: 'resil.ha',
  why: 'Callers in other Zones lose the service with the Zone that holds its only address, and pay for each way there before.',
  source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html',
  equivalents: { prowler: ['vpc_endpoint_multi_az_enabled'] },
  settings: { minZones: 2 },
  applies: (endpoint) => any(() => isInterface(endpoint)), // where nobody knows, both are tried: with enough subnets it makes no difference
  failing: (endpoint, { settings }) =>
    !holdsDifferent(endpoint.SubnetIds ?? [], settings.minZones, (id) => id) && `it has fewer than ${settings.minZones} subnets`,
  // No fix: which subnets nobody but you can say.
});
