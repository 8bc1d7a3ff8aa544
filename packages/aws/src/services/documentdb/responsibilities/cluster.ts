import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { serverlessDatabase } from '../../../profiles/serverless-database.ts';
import { ownKey } from '../../../shifts/own-key.ts';

export default responsibilities(
  'AWS::DocDBElastic::Cluster',
  { title: 'DocumentDB elastic cluster', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...serverlessDatabase,
    'crypto.keys': [
      serverlessDatabase['crypto.keys'],
      ...ownKey<'AWS::DocDBElastic::Cluster'>({
        id: 'documentdb-cluster-kms-key-id',
        what: 'the cluster',
        says: 'The cluster uses a KMS key that you name.',
        awsDoes: 'Encrypts the cluster with the key that you name.',
        youDo: "Keep that key's policy and life; without it the cluster cannot be read.",
        source: ours,
        key: (cluster) => cluster.KmsKeyId,
      }),
    ],
    'resil.backup': both('Takes daily snapshots for the days you set.', 'Set retention, copy elsewhere and test restores.', ours, {
      basis: 'operated',
    }),
    'net.segment': you('Places endpoints in your subnets.', 'Choose private subnets.', ours),
    'net.perimeter': you('Attaches your security groups.', 'Keep the endpoint private.', ours),
    'iam.creds': you('Creates one administrator login.', 'Rotate its password and create users below it.', ours),
    'iam.identity': you('Creates one administrator user.', 'Create personal users and remove leavers.', ours),
  },
);
