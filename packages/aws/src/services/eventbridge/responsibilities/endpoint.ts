import { aws, both, none, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { messaging } from '../../../profiles/messaging.ts';

export default responsibilities(
  'AWS::Events::Endpoint',
  { title: 'Global event endpoint', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...messaging,
    'resil.ha': aws('Answers under one address for two Regions.', 'Send to the endpoint, with events that may arrive twice.', ours),
    'resil.backup': none('it passes events on and keeps none'),
    'resil.dr': both(
      'Moves custom events to the second Region when health fails.',
      'Provide the health check and a ready bus there.',
      ours,
    ),
  },
);
