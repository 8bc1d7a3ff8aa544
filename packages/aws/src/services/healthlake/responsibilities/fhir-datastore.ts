import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { serverlessDatabase } from '../../../profiles/serverless-database.ts';

export default responsibilities(
  'AWS::HealthLake::FHIRDatastore',
  { title: 'Health data store', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...serverlessDatabase,
    'resil.backup': both('Keeps data durable in the Region.', 'Export regularly.', ours, { basis: 'operated' }),
    'iam.authz': you('Checks IAM or SMART scopes on each request.', 'Limit scopes to the patients that a caller treats.', ours),
    'data.classification': you('Stores health records as sent.', 'Treat everything as health data; hold the required agreement.', ours),
  },
);
