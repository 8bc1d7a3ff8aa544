import { none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';

export default responsibilities(
  'AWS::DAX::Cluster',
  { title: 'DynamoDB Accelerator cluster', serviceModel: 'paas', serviceType: 'container' },
  {
    ...managedDatabase,
    'app.code': you(
      'Answers reads from its cache, as old as its time to live.',
      'Choose times to live that the application can bear.',
      ours,
    ),
    'resil.ha': you('Replaces failed nodes.', 'Run three nodes over Zones.', ours),
    'crypto.rest': [
      managedDatabase['crypto.rest'],
      {
        id: 'dax-cluster-sse-enabled',
        owner: 'shared',
        says: 'AWS encrypts cached items on disk.',
        awsDoes: 'Encrypts what the cache writes to disk.',
        youDo: 'Leave it on: it cannot be changed later.',
        source: ours,
        when: (cluster) => cluster.SSESpecification?.SSEEnabled === true,
      },
    ],
    'resil.backup': none('a cache holds nothing that needs restoring'),
    'iam.creds': you('Accepts signed requests; keeps no passwords.', 'Use roles in the clients.', ours),
    'iam.authz': you(
      "Lets every permitted client use the cluster's own table rights.",
      'Limit the cluster role to the tables it must cache.',
      ours,
    ),
    'data.retention': you('Drops items when their time to live ends.', 'Choose short times for sensitive items.', ours),
    'data.classification': you('Caches whatever is read.', 'Keep sensitive tables off a shared cluster.', ours),
  },
);
