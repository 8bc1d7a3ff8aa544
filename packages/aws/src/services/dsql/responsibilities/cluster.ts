import { both, has, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { serverlessDatabase } from '../../../profiles/serverless-database.ts';
import { ownKey } from '../../../shifts/own-key.ts';

export default responsibilities(
  'AWS::DSQL::Cluster',
  { title: 'Aurora DSQL cluster', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...serverlessDatabase,
    'crypto.keys': [
      serverlessDatabase['crypto.keys'],
      ...ownKey<'AWS::DSQL::Cluster'>({
        id: 'dsql-cluster-kms-encryption-key',
        what: 'the cluster',
        says: 'The cluster uses a KMS key that you name.',
        awsDoes: 'Encrypts the cluster with the key that you name.',
        youDo: "Keep that key's policy and life; without it the cluster cannot be read.",
        source: ours,
        key: (cluster) => cluster.KmsEncryptionKey,
      }),
    ],
    'resil.backup': both('Protects data durably; restore comes through AWS Backup.', 'Schedule backups and test restores.', ours, {
      basis: 'operated',
    }),
    'resil.dr': [
      serverlessDatabase['resil.dr'],
      {
        id: 'dsql-cluster-multi-region-properties',
        owner: 'shared',
        says: 'AWS writes to two Regions at once; redirecting clients is yours.',
        awsDoes: 'Writes to two Regions at once.',
        youDo: 'Redirect clients when a Region fails.',
        source: ours,
        when: (cluster) => has(cluster, 'MultiRegionProperties'),
      },
    ],
    'iam.creds': you('Accepts short-lived IAM tokens only.', 'Generate tokens per connection; store none.', ours),
  },
);
