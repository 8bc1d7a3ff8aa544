import { check } from '../../../kit.ts';

/** EC2-Classic is gone. What still declares such a group was written for it, and does not guard a database in a VPC. */
export default check('AWS::RDS::DBSecurityGroup', {
  title: 'No EC2-Classic database security group is declared',
  risk: 'These rules look like protection, and no database in a VPC is behind them',
  severity: 'low',
  domain: 'config.mgmt',
  why: 'Databases run in a VPC today, where the security groups of EC2 guard them. An instance that names a classic group also loses its other settings, encryption among them.',
  source: 'https://docs.amazonaws.cn/AWSCloudFormation/latest/UserGuide/aws-resource-rds-dbsecuritygroup.html',
  equivalents: { checkov: ['CKV_AWS_198'], config: ['rds-db-security-group-not-allowed'] },
  failing: () => 'it is a group of EC2-Classic; use a security group of the VPC',
  // No fix: the resource must go, and its rules belong into a group of the VPC.
});
