/** A rule of AWS Config; its page says what the rule looks at. */
export const configRule = (name: string): string => `https://docs.aws.amazon.com/config/latest/developerguide/${name}.html`;

/** Who may use a VPC endpoint, and the policy that it gets when none is given. */
export const endpointPolicies = 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-endpoints-access.html';
/** What an endpoint is for, and why the way through it is the better one. */
export const useEndpoints = 'https://docs.aws.amazon.com/prescriptive-guidance/latest/aws-startup-security-baseline/wkld-12.html';
/** The services that have an endpoint, and their names. */
export const endpointServices = 'https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.md';
/** Who may connect to an endpoint service. */
export const servicePermissions =
  'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-vpcendpointservicepermissions.html';
