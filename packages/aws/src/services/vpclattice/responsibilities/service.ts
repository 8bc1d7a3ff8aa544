import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

export default responsibilities(
  'AWS::VpcLattice::Service',
  { title: 'Lattice service', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...apiAndEdge,
    'net.segment': both('Connects callers without peering or shared addresses.', 'Associate only networks that need the service.', ours),
    'iam.authz': you('Evaluates the auth policy on each request if it is on.', 'Turn IAM authentication on, and name callers.', ours),
  },
);
