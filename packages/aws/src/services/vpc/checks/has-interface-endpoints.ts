import { all, type Equivalents } from '@demarc/model';
import { family } from '../../../kit.ts';
import { isInterface, leadsTo } from '../endpoints.ts';
import { endpointServices } from '../pages.ts';

interface Asked {
  /** The last part of the service's name. */
  readonly service: string;
  readonly equivalents: Equivalents;
  readonly [other: string]: unknown;
}

/** One question for each service: a VPC without its endpoint reaches it over the internet, or not at all. */
const members: Readonly<Record<string, Asked>> = {
  'vpc-has-ec2-endpoint': {
    service: 'ec2',
    equivalents: { prowler: ['vpc_endpoint_for_ec2_enabled'], fsbp: ['EC2.10'], config: ['service-vpc-endpoint-enabled'] },
  },
  'vpc-has-ecr-api-endpoint': { service: 'ecr.api', equivalents: { fsbp: ['EC2.55'], config: ['vpc-endpoint-enabled-ecr-api'] } },
  'vpc-has-ecr-registry-endpoint': { service: 'ecr.dkr', equivalents: { fsbp: ['EC2.56'], config: ['vpc-endpoint-enabled-ecr-dkr'] } },
  'vpc-has-ssm-endpoint': { service: 'ssm', equivalents: { fsbp: ['EC2.57'], config: ['vpc-endpoint-enabled-ssm'] } },
  'vpc-has-ssm-contacts-endpoint': {
    service: 'ssm-contacts',
    equivalents: { fsbp: ['EC2.58'], config: ['vpc-endpoint-enabled-ssm-contacts'] },
  },
  'vpc-has-ssm-incidents-endpoint': {
    service: 'ssm-incidents',
    equivalents: { fsbp: ['EC2.60'], config: ['vpc-endpoint-enabled-ssm-incidents'] },
  },
};

export default family('AWS::EC2::VPC', members, {
  title: 'VPC has interface endpoints for the services that manage it',
  risk: 'Machines of this network need a way to the internet to be managed, or cannot be managed',
  severity: 'low',
  domain: 'net.segment',
  why: 'With an endpoint the calls to a service stay inside the network, and its private subnets need no way out.',
  source: endpointServices,
  differs: [
    {
      from: 'prowler',
      because: 'it looks for the letters of the service anywhere in the name, so an endpoint for ec2messages passes for one of EC2',
      source: endpointServices,
    },
  ],
  failing(_vpc, { service }, { referrers }) {
    const found = referrers('AWS::EC2::VPCEndpoint', 'VpcId').some((endpoint) =>
      all(
        () => leadsTo(endpoint, service),
        () => isInterface(endpoint),
      ),
    );
    return !found && `no interface endpoint for ${service}`;
  },
  // No fix: an endpoint costs by the hour, and in which subnets and behind which group it stands nobody but you can say.
});
