import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';

export default responsibilities(
  'AWS::Redshift::ClusterSecurityGroup',
  { title: 'Redshift classic security group', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::Redshift::Cluster' },
  {
    ...managedDatabase,
    'net.perimeter': you(
      'Applied outside a VPC only; EC2-Classic, where such clusters ran, is retired.',
      'Delete the group, and name VPC security groups at the cluster.',
      ours,
    ),
  },
);
