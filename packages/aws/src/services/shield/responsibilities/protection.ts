import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

export default responsibilities(
  'AWS::Shield::Protection',
  { title: 'Shield Advanced protection', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...apiAndEdge,
    'app.protection': both('Mitigates floods and helps during attacks.', 'Name resources, set health checks and engage early.', ours),
    'detect.monitor': you(
      'Detects attacks on the protected resource and reports them.',
      'Alarm on its metrics, and let the response team in beforehand.',
      ours,
      { basis: 'operated' },
    ),
  },
);
