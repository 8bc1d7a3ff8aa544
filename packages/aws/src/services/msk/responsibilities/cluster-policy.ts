import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';

export default responsibilities(
  'AWS::MSK::ClusterPolicy',
  { title: 'Kafka cluster policy', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::MSK::Cluster' },
  {
    ...managedDatabase,
    'iam.authz': you(
      'Lets the accounts that the policy names make private connections and, with IAM, reach topics.',
      'Name accounts and actions one by one; take out those whose connections have ended.',
      ours,
    ),
    'net.perimeter': you(
      'Carries traffic of the named accounts into the cluster over managed connections.',
      'List the connections that exist, and reject those nobody claims.',
      ours,
    ),
  },
);
