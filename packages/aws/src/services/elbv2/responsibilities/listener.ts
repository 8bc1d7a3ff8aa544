import { has, is, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

export default responsibilities(
  'AWS::ElasticLoadBalancingV2::Listener',
  { title: 'Load balancer listener', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::ElasticLoadBalancingV2::LoadBalancer' },
  {
    ...apiAndEdge,
    'crypto.certs': [
      apiAndEdge['crypto.certs'],
      {
        id: 'elbv2-listener-mode-verify',
        owner: 'customer',
        says: 'Client certificates are checked against your trust store.',
        awsDoes: 'Checks client certificates against your trust store.',
        youDo: 'Keep trust store and revocation lists current.',
        source: ours,
        when: (listener) => listener.MutualAuthentication?.Mode === 'verify',
      },
    ],
    'crypto.transit': [
      apiAndEdge['crypto.transit'],
      {
        id: 'elbv2-listener-passes-packets',
        owner: 'customer',
        says: 'The listener passes packets on: encryption is up to what stands behind.',
        awsDoes: 'Passes packets on without ending TLS.',
        youDo: 'Encrypt from client to target.',
        source: ours,
        when: (listener) => is(listener, 'Protocol', 'TCP', 'UDP', 'TCP_UDP'),
      },
    ],
    'iam.identity': [
      apiAndEdge['iam.identity'],
      {
        id: 'elbv2-listener-authenticate-oidc-config',
        owner: 'third-party',
        says: 'An outside provider signs users in before the application sees them.',
        awsDoes: 'Sends users to the provider before the request passes.',
        youDo: 'Choose the provider, and remove leavers there.',
        source: ours,
        when: (listener) => listener.DefaultActions?.some((action) => has(action, 'AuthenticateOidcConfig')),
      },
    ],
  },
);
