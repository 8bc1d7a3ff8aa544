import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

export default responsibilities(
  'AWS::EC2::VerifiedAccessInstance',
  { title: 'Verified Access instance', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...apiAndEdge,
    'iam.authz': both('Evaluates your policy on each request.', 'Write policies on identity and device state.', ours),
    'iam.identity': you('Trusts the providers that you connect.', 'Choose identity and device providers.', ours),
    'log.audit': you('Logs each access decision if you ask.', 'Switch these logs on and keep them.', ours),
  },
);
