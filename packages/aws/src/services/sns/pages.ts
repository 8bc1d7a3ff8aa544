/** A page of the Amazon SNS Developer Guide. */
export const developerGuide = (page: string): string => `https://docs.aws.amazon.com/sns/latest/dg/${page}.html`;
