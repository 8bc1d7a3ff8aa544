import { responsibilities } from '../../../kit.ts';
import { serverlessDatabase } from '../../../profiles/serverless-database.ts';

export default responsibilities(
  'AWS::OpenSearchServerless::SecurityPolicy',
  {
    title: 'OpenSearch serverless security policy',
    serviceModel: 'paas',
    serviceType: 'abstract',
    partOf: 'AWS::OpenSearchServerless::Collection',
  },
  {
    ...serverlessDatabase,
  },
);
