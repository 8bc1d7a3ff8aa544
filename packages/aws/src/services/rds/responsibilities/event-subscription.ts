import { page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

const createEventSubscription = page(
  'https://docs.amazonaws.cn/AmazonRDS/latest/APIReference/API_CreateEventSubscription.html',
  '2026-11-26',
);

export default responsibilities(
  'AWS::RDS::EventSubscription',
  { title: 'RDS event subscription', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::RDS::DBInstance' },
  {
    ...controlPlane,
    'detect.monitor': you(
      'Sends the events of the sources and categories that you name to an SNS topic; without sources, those of all.',
      'Name the categories that matter, and subscribe someone to the topic.',
      createEventSubscription,
      { basis: 'operated' },
    ),
  },
);
