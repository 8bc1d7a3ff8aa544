import { none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { serverlessDatabase } from '../../../profiles/serverless-database.ts';

export default responsibilities(
  'AWS::DMS::ReplicationConfig',
  { title: 'Serverless migration', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...serverlessDatabase,
    'resil.backup': none('it moves data and keeps none to restore'),
    'net.segment': you('Places capacity in your subnets.', 'Choose private subnets with routes to both ends.', ours),
    'net.perimeter': you('Attaches your security groups.', 'Admit only both ends.', ours),
    'data.classification': you('Copies tables that the mapping selects.', 'Leave out or transform sensitive columns.', ours),
  },
);
