import { responsibilities } from '../../../kit.ts';
import { managedJob } from '../../../profiles/managed-job.ts';

export default responsibilities(
  'AWS::KafkaConnect::CustomPlugin',
  { title: 'Kafka Connect plug-in', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::KafkaConnect::Connector' },
  {
    ...managedJob,
  },
);
