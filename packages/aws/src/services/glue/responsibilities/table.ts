import { responsibilities } from '../../../kit.ts';
import { serverlessDatabase } from '../../../profiles/serverless-database.ts';

export default responsibilities(
  'AWS::Glue::Table',
  { title: 'Glue catalogue table', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::Glue::Database' },
  {
    ...serverlessDatabase,
  },
);
