// Pages opened on 2026-11-26.

/** Who can read user data. */
export const userData = 'https://docs.amazonaws.cn/en_us/AWSEC2/latest/UserGuide/ec2-instance-metadata.html';
/** When a volume is encrypted that does not say. */
export const encryptionByDefault =
  'https://docs.aws.amazon.com/sdk-for-sap-abap/v1/api/latest/ec2/operation/ENABLEEBSENCRYPTIONBYDEFAULT.html';
/** Who decides how instance metadata is served: the launch, the account, the image. */
export const metadataPrecedence = 'https://docs.amazonaws.cn/en_us/AWSEC2/latest/UserGuide/configuring-instance-metadata-options.md';
