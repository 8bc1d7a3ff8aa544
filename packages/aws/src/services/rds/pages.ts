import { page } from '@demarc/model';

export const userUpgradedbinstanceMaintenance = page(
  'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_UpgradeDBInstance.Maintenance.html',
  '2026-11-26',
);
export const rotateSecretsManaged = page(
  'https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_managed.html',
  '2026-11-25',
);

/** A page of the Amazon RDS User Guide. */
export const userGuide = (name: string): string => `https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/${name}.html`;
/** The properties of an instance, as CloudFormation documents them. */
export const instanceProperties = 'https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_rds.CfnDBInstanceProps.html';
