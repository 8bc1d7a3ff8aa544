import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedJob } from '../../../profiles/managed-job.ts';

export default responsibilities(
  'AWS::KafkaConnect::CustomPlugin',
  { title: 'Kafka Connect plug-in', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::KafkaConnect::Connector' },
  {
    ...managedJob,
    'app.supplychain': you(
      'Runs the archive as it was when the plug-in was made.',
      'Vet the connector and what it bundles; for each fix make a new plug-in, and a connector on it.',
      ours,
    ),
  },
);
