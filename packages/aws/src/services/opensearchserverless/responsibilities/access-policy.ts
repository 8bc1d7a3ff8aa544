import { ours, you } from '@demarc/model';
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
    'iam.authz': you(
      'Opens collections and indexes to the principals that a data policy names; nobody else reads, whatever IAM allows.',
      'Grant index by index, reading apart from writing, and name roles rather than whole accounts.',
      ours,
    ),
  },
);
