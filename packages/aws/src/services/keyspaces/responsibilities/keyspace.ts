import { responsibilities } from '../../../kit.ts';
import { serverlessDatabase } from '../../../profiles/serverless-database.ts';

export default responsibilities(
  'AWS::Cassandra::Keyspace',
  { title: 'Keyspaces keyspace', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::Cassandra::Table' },
  {
    ...serverlessDatabase,
  },
);
