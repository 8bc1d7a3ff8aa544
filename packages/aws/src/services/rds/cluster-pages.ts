// Pages that the checks of clusters rest on; opened on 2026-11-26.

/** CloudFormation's page of a resource type. */
export const clusterTemplate = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rds-dbcluster.html';
export const globalClusterTemplate = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rds-globalcluster.html';
/** A page of the Amazon Aurora User Guide. */
export const auroraGuide = (page: string): string => `https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/${page}.html`;
/** Aurora encrypts what is made since 18 February 2026. */
export const auroraEncryption = 'https://aws.amazon.com/blogs/database/use-default-encryption-at-rest-for-new-amazon-aurora-clusters';
