import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';

export default responsibilities(
  'AWS::RDS::DBSecurityGroup',
  { title: 'RDS classic security group', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::RDS::DBInstance' },
  {
    ...managedDatabase,
    'net.perimeter': you(
      'Has nothing left to open: EC2-Classic, for which these groups were made, was retired on 15 August 2022.',
      'Take it out of the template, and name VPC security groups at the instance.',
      ours,
    ),
  },
);
