import { none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { messaging } from '../../../profiles/messaging.ts';

export default responsibilities(
  'AWS::SES::ConfigurationSet',
  { title: 'Mail configuration set', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...messaging,
    'crypto.transit': [
      messaging['crypto.transit'],
      {
        id: 'ses-configuration-set-tls-policy-require',
        owner: 'aws',
        says: 'AWS refuses to deliver without TLS.',
        awsDoes: 'Refuses to deliver without TLS.',
        youDo: 'Watch for receivers that cannot be reached so.',
        source: ours,
        when: (set) => set.DeliveryOptions?.TlsPolicy === 'REQUIRE',
      },
    ],
    'resil.backup': none('mail is delivered or bounced, not kept'),
    'log.audit': you('Publishes sends, bounces and complaints where you say.', 'Add an event destination, and keep what it gets.', ours),
    'detect.monitor': you('Counts bounces and complaints of the set.', 'Alarm on them before AWS pauses sending.', ours, {
      basis: 'operated',
    }),
  },
);
