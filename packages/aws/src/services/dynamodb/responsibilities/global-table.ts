import { aws, both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { serverlessDatabase } from '../../../profiles/serverless-database.ts';

export default responsibilities(
  'AWS::DynamoDB::GlobalTable',
  { title: 'DynamoDB global table', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...serverlessDatabase,
    'resil.ha': aws('Keeps every replica writable over three Zones.', 'Let clients fail over to another replica.', ours),
    'crypto.keys': [
      serverlessDatabase['crypto.keys'],
      {
        id: 'dynamodb-global-table-sse-type-kms',
        owner: 'shared',
        says: 'Replicas use KMS keys, one in each Region.',
        awsDoes: 'Encrypts each replica with a KMS key of its Region.',
        youDo: "Keep each Region's key, if it is yours, and its policy.",
        source: ours,
        when: (table) => table.SSESpecification?.SSEType === 'KMS',
      },
    ],
    'resil.backup': both(
      'Takes continuous backups of a replica once you switch them on.',
      'Switch them on for each replica: a bad write replicates, too.',
      ours,
      { basis: 'operated' },
    ),
    'resil.dr': [
      serverlessDatabase['resil.dr'],
      {
        id: 'S093',
        owner: 'shared',
        says: 'The table has replicas in other Regions: AWS replicates to them.',
        awsDoes: 'Replicates every write to the Regions that you list.',
        youDo: 'Redirect clients when a Region fails; a bad write replicates too.',
        source: ours,
        when: (table) => (table.Replicas?.length ?? 0) > 1,
      },
      {
        id: 'dynamodb-global-table-multi-region-consistency-strong',
        owner: 'shared',
        says: 'Strong consistency: AWS confirms a write in other Regions before it answers.',
        awsDoes: 'Confirms writes in other Regions before it answers.',
        youDo: 'Redirect clients when a Region fails, and test it.',
        source: ours,
        when: (table) => table.MultiRegionConsistency === 'STRONG',
      },
    ],
    'iam.authz': you(
      'Evaluates identity and resource policies in each Region.',
      'Limit actions, tables and leading keys in every Region.',
      ours,
    ),
  },
);
