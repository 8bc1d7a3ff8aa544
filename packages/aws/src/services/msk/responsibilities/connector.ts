import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedJob } from '../../../profiles/managed-job.ts';

export default responsibilities(
  'AWS::KafkaConnect::Connector',
  { title: 'Kafka connector', serviceModel: 'paas', serviceType: 'container' },
  {
    ...managedJob,
    'runtime.patch': both('Patches workers and their Connect runtime.', 'Choose the runtime version and move on.', ours, {
      basis: 'operated',
    }),
    'app.supplychain': you('Runs the plug-in that you upload.', 'Vet and update the plug-in and its libraries.', ours),
    'net.segment': you('Places workers in your subnets.', 'Choose subnets and outbound routes.', ours),
    'net.perimeter': you('Attaches your security groups to workers.', 'Limit where the connector may connect.', ours),
    'iam.creds': you('Runs with a role you pass.', 'Keep target passwords in a secret, not in the configuration.', ours),
  },
);
