import { responsibilities } from '../../../kit.ts';
import { serverlessDatabase } from '../../../profiles/serverless-database.ts';

export default responsibilities(
  'AWS::Timestream::Table',
  { title: 'Timestream table', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::Timestream::Database' },
  {
    ...serverlessDatabase,
  },
);
