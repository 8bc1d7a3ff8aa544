import { page } from '@demarc/model';

export const userUpgradedbinstanceMaintenance = page(
  'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_UpgradeDBInstance.Maintenance.html',
  '2026-11-26',
);
export const rotateSecretsManaged = page(
  'https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_managed.html',
  '2026-11-25',
);

// Pages that the checks rest on; opened on 2026-11-26.

/** A page of the Amazon RDS User Guide. */
export const userGuide = (name: string): string => `https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/${name}.html`;
/** The properties of an instance, as CloudFormation documents them. */
export const instanceProperties = 'https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_rds.CfnDBInstanceProps.html';
/** CloudFormation's pages of clusters and of global databases. */
export const clusterTemplate = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rds-dbcluster.html';
export const globalClusterTemplate = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rds-globalcluster.html';
/** A page of the Amazon Aurora User Guide. */
export const auroraGuide = (name: string): string => `https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/${name}.html`;
/** Aurora encrypts what is made since 18 February 2026. */
export const auroraEncryption = 'https://aws.amazon.com/blogs/database/use-default-encryption-at-rest-for-new-amazon-aurora-clusters';
