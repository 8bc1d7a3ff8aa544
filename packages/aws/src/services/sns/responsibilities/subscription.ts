import { is, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { messaging } from '../../../profiles/messaging.ts';

export default responsibilities(
  'AWS::SNS::Subscription',
  { title: 'SNS subscription', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::SNS::Topic' },
  {
    ...messaging,
    'data.retention': [
      messaging['data.retention'],
      {
        id: 'sns-subscription-protocol',
        owner: 'third-party',
        says: 'Messages leave for mail or phone networks outside AWS.',
        awsDoes: 'Hands messages to mail or phone networks.',
        youDo: 'Put nothing into them that must not be kept there.',
        source: ours,
        when: (subscription) => is(subscription, 'Protocol', 'email', 'email-json', 'sms'),
      },
    ],
  },
);
