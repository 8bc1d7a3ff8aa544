// Pages opened on 2026-11-26.

/** CloudFormation's page of a resource type of Neptune: `dbcluster`, `dbinstance`. */
export const template = (type: string): string =>
  `https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-neptune-${type}.html`;
/** A page of the Amazon Neptune User Guide. */
export const userGuide = (page: string): string => `https://docs.aws.amazon.com/neptune/latest/userguide/${page}.html`;
/** AWS Control Tower's controls of Neptune, which say what CloudFormation needs. */
export const controls = 'https://docs.aws.amazon.com/controltower/latest/controlreference/neptune-rules.html';
