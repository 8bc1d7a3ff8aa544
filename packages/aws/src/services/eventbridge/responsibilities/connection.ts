import { both, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { messaging } from '../../../profiles/messaging.ts';

export default responsibilities(
  'AWS::Events::Connection',
  { title: 'Event API connection', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...messaging,
    'resil.backup': none('it passes events on and keeps none'),
    'iam.creds': both('Keeps the credential in a managed secret.', 'Rotate it at the target and update the connection.', ours),
    'iam.authz': you("Keeps the secret under its service's management.", 'Limit who may use the connection in a destination.', ours),
  },
);
