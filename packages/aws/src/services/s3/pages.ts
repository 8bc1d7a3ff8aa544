/** A page of the Amazon S3 User Guide. */
export const userGuide = (page: string): string => `https://docs.aws.amazon.com/AmazonS3/latest/userguide/${page}.html`;
