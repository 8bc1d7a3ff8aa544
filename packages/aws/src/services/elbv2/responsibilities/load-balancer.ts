import { has, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';
import { lies, onOutpost } from '../../../shifts/outpost.ts';

const outpost = onOutpost<'AWS::ElasticLoadBalancingV2::LoadBalancer'>('elbv2-load-balancer', 'balancer', (balancer, context) =>
  lies(balancer.Subnets, context),
);

export default responsibilities(
  'AWS::ElasticLoadBalancingV2::LoadBalancer',
  { title: 'Application, network or gateway load balancer', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...apiAndEdge,
    'physical.facility': [apiAndEdge['physical.facility'], outpost.facility],
    'physical.media': [apiAndEdge['physical.media'], outpost.media],
    'network.infra': [apiAndEdge['network.infra'], outpost.network],
    'app.protection': [
      apiAndEdge['app.protection'],
      {
        id: 'elbv2-load-balancer-type-gateway',
        owner: 'n/a',
        says: 'A gateway load balancer passes packets to appliances and sees no web requests.',
        reason: 'a gateway load balancer passes packets to appliances and sees no web requests',
        source: ours,
        when: (balancer) => balancer.Type === 'gateway',
      },
    ],
    'resil.ha': [
      apiAndEdge['resil.ha'],
      {
        id: 'elbv2-load-balancer-minimum-load-balancer-capacity',
        owner: 'shared',
        says: 'AWS holds reserved capacity; choosing how much is yours.',
        awsDoes: 'Holds the capacity that you reserved.',
        youDo: 'Choose how much, and keep targets in several Zones.',
        source: ours,
        when: (balancer) => has(balancer, 'MinimumLoadBalancerCapacity'),
      },
    ],
    'net.segment': you('Places nodes into the subnets that you list.', 'Keep internal balancers in private subnets.', ours),
    'log.audit': you('Writes access and connection logs to a bucket if you ask.', 'Switch the logs on and keep them.', ours),
  },
);
