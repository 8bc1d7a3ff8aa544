import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { serverlessDatabase } from '../../../profiles/serverless-database.ts';

export default responsibilities(
  'AWS::Cassandra::Keyspace',
  { title: 'Keyspaces keyspace', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::Cassandra::Table' },
  {
    ...serverlessDatabase,
    'resil.dr': you(
      'Keeps a keyspace in one Region unless you make it a multi-Region one.',
      'Choose the Regions when you make the keyspace, and test clients against the other one.',
      ours,
    ),
    'resil.backup': you(
      'Takes no backup of a keyspace: point-in-time recovery is switched on for each table.',
      'Switch recovery on in every table of the keyspace, and keep its schema in code.',
      ours,
      { basis: 'operated' },
    ),
  },
);
