/** What a subnet that hands out addresses is, to AWS Config. */
export const publicAddresses = 'https://docs.aws.amazon.com/config/latest/developerguide/subnet-auto-assign-public-ip-disabled.html';
/** What of flow logs AWS Config looks at. */
export const flowLogs = 'https://docs.amazonaws.cn/en_us/config/latest/developerguide/vpc-flow-logs-enabled.html';
/** How a VPN tunnel is told to keep a log, and that it keeps none otherwise. */
export const tunnelLogs = 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CloudWatchLogOptionsSpecification.html';
/** Who may use a VPC endpoint, and the policy that it gets when none is given. */
export const endpointPolicies = 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-endpoints-access.html';
/** What an endpoint is for, and why the way through it is the better one. */
export const useEndpoints = 'https://docs.aws.amazon.com/prescriptive-guidance/latest/aws-startup-security-baseline/wkld-12.html';
/** The services that have an endpoint, and their names. */
export const endpointServices = 'https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.md';
/** Who may connect to an endpoint service. */
export const servicePermissions =
  'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-vpcendpointservicepermissions.html';
/** What an endpoint service is, and that its owner accepts each connection unless told otherwise. */
export const endpointServiceOverview = 'https://docs.aws.amazon.com/vpc/latest/privatelink/endpoint-service-overview.html';
