import { both, ours, page } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

const healthChecks = page(
  'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html',
  '2026-11-26',
);

export default responsibilities(
  'AWS::ElasticLoadBalancingV2::TargetGroup',
  {
    title: 'Load balancer target group',
    serviceModel: 'paas',
    serviceType: 'abstract',
    partOf: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
  },
  {
    ...apiAndEdge,
    'crypto.transit': both(
      'Speaks TLS to targets where the protocol of the group says so, and does not verify their certificates.',
      'Choose HTTPS or TLS as protocol, and admit only the load balancer at the targets: nothing else proves who they are.',
      ours,
    ),
    'resil.ha': both(
      'Sends requests to healthy targets; where all are unhealthy, to every one of them.',
      'Check a path that proves the application works, and register targets in several Zones.',
      healthChecks,
    ),
  },
);
