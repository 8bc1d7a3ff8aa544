import { both, none, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { messaging } from '../../../profiles/messaging.ts';

export default responsibilities(
  'AWS::Events::ApiDestination',
  { title: 'Event API destination', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...messaging,
    'crypto.transit': both('Calls HTTPS addresses only.', "Keep the receiver's certificate valid.", ours),
    'resil.backup': none('it passes events on and keeps none'),
    'data.retention': {
      owner: 'third-party',
      awsDoes: 'Posts events to the address you gave.',
      youDo: 'Know what the receiver keeps.',
      source: ours,
    },
  },
);
