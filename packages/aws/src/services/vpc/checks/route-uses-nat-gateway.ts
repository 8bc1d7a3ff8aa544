import { any, has } from '@demarc/model';
import { check } from '../../../kit.ts';
import { isEverywhere } from '../subnets.ts';

const source = 'https://docs.aws.amazon.com/AmazonVPC/latest/UserGuide/vpc-nat-comparison.html';

/** A default route that ends at an instance, by its id or by its network interface: a NAT instance, or an appliance of yours. */
export default check('AWS::EC2::Route', {
  title: 'Default route uses no NAT instance',
  risk: 'All that leaves this network passes one machine, which you patch and which can fail',
  severity: 'low',
  domain: 'net.segment',
  why: 'A NAT gateway is patched, scaled and kept alive by AWS; a NAT instance is one more server that can be broken into.',
  source,
  equivalents: { checkov: ['CKV2_AWS_35'] },
  differs: [
    {
      from: 'checkov',
      because: 'a NAT instance is one as well where the route names its network interface',
      source,
    },
  ],
  applies: (route) => any(() => isEverywhere(route)), // where nobody knows, both are tried: a gateway is right in any case
  failing: (route) => (has(route, 'InstanceId') || has(route, 'NetworkInterfaceId')) && 'the default route ends at an instance',
  // No fix: it takes a NAT gateway.
});
