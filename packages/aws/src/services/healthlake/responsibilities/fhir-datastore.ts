import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { serverlessDatabase } from '../../../profiles/serverless-database.ts';

export default responsibilities(
  'AWS::HealthLake::FHIRDatastore',
  { title: 'Health data store', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...serverlessDatabase,
    'resil.backup': both('Keeps data durable in the Region.', 'Export regularly.', ours, { basis: 'operated' }),
    'data.classification': you('Stores health records as sent.', 'Treat everything as health data; hold the required agreement.', ours),
  },
);
