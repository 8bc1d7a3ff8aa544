import { none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { messaging } from '../../../profiles/messaging.ts';

export default responsibilities(
  'AWS::Pinpoint::App',
  { title: 'Pinpoint project (support ended October 2026)', serviceModel: 'saas', serviceType: 'abstract' },
  {
    ...messaging,
    'engine.patch': none('the service has ended; no version is maintained'),
    'data.retention': you('Stored endpoints and attributes of your customers.', 'Export what you need and have the rest deleted.', ours),
    'data.classification': you(
      'Held names, addresses and behaviour of your customers.',
      'Find every export that you made, and treat it as personal data.',
      ours,
    ),
  },
);
