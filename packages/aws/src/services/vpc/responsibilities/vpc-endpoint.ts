import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

export default responsibilities(
  'AWS::EC2::VPCEndpoint',
  { title: 'VPC endpoint', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...network,
    'resil.ha': both('Runs an interface in each subnet you choose.', 'Choose subnets in several Zones.', ours),
    'crypto.transit': both('Keeps traffic on the AWS network.', 'Use TLS to the service behind it.', ours),
    'net.perimeter': [
      network['net.perimeter'],
      {
        id: 'vpc-endpoint-private-dns-enabled',
        owner: 'customer',
        says: 'Private DNS is off: callers use the public name unless you change them.',
        awsDoes: "Answers only under the endpoint's own names.",
        youDo: 'Point callers to the endpoint, and close the public way.',
        source: ours,
        when: (endpoint) => endpoint.PrivateDnsEnabled === false,
      },
    ],
    'iam.authz': you('Evaluates the endpoint policy on every request.', 'Narrow the policy to your accounts and resources.', ours),
  },
);
