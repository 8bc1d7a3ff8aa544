import { aws, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

export default responsibilities(
  'AWS::GlobalAccelerator::Accelerator',
  { title: 'Global accelerator', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...apiAndEdge,
    'app.code': none('it forwards packets, not requests'),
    'resil.ha': aws(
      'Answers from fixed anycast addresses and moves traffic to healthy Regions.',
      'Register healthy endpoints in several Regions.',
      ours,
    ),
    'crypto.keys': none('it holds no keys'),
    'crypto.certs': none('it ends no TLS and holds no certificate'),
    'crypto.transit': you('Passes packets without ending TLS.', 'Encrypt from client to endpoint.', ours),
    'crypto.rest': none('it stores nothing'),
    'net.perimeter': you("Opens the listeners' ports to the world.", 'Open few ports, and close endpoints to other traffic.', ours),
    'iam.creds': none('it checks no login'),
    'data.retention': none('it stores nothing'),
  },
);
