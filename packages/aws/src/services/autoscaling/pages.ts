/** The controls of Security Hub for this service, each with what it looks at. */
export const controls = 'https://docs.amazonaws.cn/en_us/securityhub/latest/userguide/autoscaling-controls.md';
/** What instance metadata is like where a launch configuration does not say. */
export const metadataOptions =
  'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-launchconfiguration-metadataoptions.html';
/** Whether instances get a public address where a launch configuration does not say. */
export const publicAddress =
  'https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/autoscaling/aws.sdk.kotlin.services.autoscaling.model/-create-launch-configuration-request/associate-public-ip-address.html';
/** Whether a volume is encrypted where a launch configuration does not say. */
export const encryption =
  'https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/autoscaling/aws.sdk.kotlin.services.autoscaling.model/-ebs/encrypted.html';
/** What replacing Spot capacity in time means, and how it is switched on. */
export const capacityRebalancing = 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/enable-capacity-rebalancing-console-cli.html';
