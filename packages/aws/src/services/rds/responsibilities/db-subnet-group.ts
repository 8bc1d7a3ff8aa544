import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';

export default responsibilities(
  'AWS::RDS::DBSubnetGroup',
  { title: 'RDS subnet group', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::RDS::DBInstance' },
  {
    ...managedDatabase,
    'net.segment': you(
      'Places the instance, its standby and replicas only in these subnets.',
      'List private subnets kept for databases, without a route to the internet.',
      ours,
    ),
    'resil.ha': both(
      'Can stand by only in a Zone of which the group has a subnet.',
      'List a subnet in each Zone that you would fail over to, with free addresses.',
      ours,
    ),
  },
);
