import { responsibilities } from '../../../kit.ts';
import { serverlessDatabase } from '../../../profiles/serverless-database.ts';

export default responsibilities(
  'AWS::OpenSearchServerless::AccessPolicy',
  {
    title: 'OpenSearch serverless access policy',
    serviceModel: 'paas',
    serviceType: 'abstract',
    partOf: 'AWS::OpenSearchServerless::Collection',
  },
  {
    ...serverlessDatabase,
  },
);
