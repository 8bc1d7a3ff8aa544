import { responsibilities } from '../../../kit.ts';
import { functionProfile } from '../../../profiles/function.ts';

export default responsibilities(
  'AWS::KafkaConnect::CustomPlugin',
  { title: 'Kafka Connect plug-in', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::KafkaConnect::Connector' },
  {
    ...functionProfile,
  },
);
