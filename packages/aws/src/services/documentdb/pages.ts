// Pages opened on 2026-11-26.

/** CloudFormation's page of a resource type of DocumentDB: `dbcluster`, `globalcluster`. */
export const template = (type: string): string =>
  `https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-docdb-${type}.html`;
/** A page of the Amazon DocumentDB Developer Guide. */
export const developerGuide = (page: string): string => `https://docs.aws.amazon.com/documentdb/latest/developerguide/${page}.html`;
/** AWS Control Tower's controls of DocumentDB, which say what CloudFormation gives by default. */
export const controls = 'https://docs.aws.amazon.com/controltower/latest/controlreference/documentdb-rules.html';
