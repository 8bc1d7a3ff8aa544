import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { serverlessDatabase } from '../../../profiles/serverless-database.ts';

export default responsibilities(
  'AWS::MSK::ServerlessCluster',
  { title: 'Serverless Kafka cluster', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...serverlessDatabase,
    'resil.backup': you('Offers no snapshot of topics.', 'Replicate or sink topics elsewhere.', ours, { basis: 'operated' }),
    'net.segment': you('Places endpoints in your subnets.', 'Choose private subnets in several Zones.', ours),
    'net.perimeter': you('Attaches your security groups.', 'Admit only producers and consumers.', ours),
    'iam.creds': you('Accepts signed IAM logins only.', 'Use roles in the clients.', ours),
  },
);
