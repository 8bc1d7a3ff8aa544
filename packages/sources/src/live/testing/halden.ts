import { textOf, type Asked, type Replies, type Reply } from './fake-aws.ts';
import { databases } from './halden-databases.ts';
import { network } from './halden-network.ts';
import { organizationReplies } from './halden-organization.ts';

/** AWS's errors, in the two forms in which its services write them. */
export const xmlError = (status: number, code: string, message = code): Reply => ({
  status,
  body: `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${message}</Message><RequestId>1</RequestId></Error>`,
});
export const jsonError = (status: number, code: string, message = code): Reply => ({
  status,
  body: JSON.stringify({ message, Message: message }),
  headers: { 'x-amzn-errortype': code },
});
export const queryError = (status: number, code: string): Reply => ({
  status,
  body: `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${code}</Message></Error><RequestId>1</RequestId></ErrorResponse>`,
});
export const ec2Error = (status: number, code: string): Reply => ({
  status,
  body: `<?xml version="1.0" encoding="UTF-8"?><Response><Errors><Error><Code>${code}</Code><Message>${code}</Message></Error></Errors><RequestID>1</RequestID></Response>`,
});
const none = (code: string): Reply => xmlError(404, code);
const xml = (root: string, inner: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><${root} xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${inner}</${root}>`;
const blocked = (on: boolean): string =>
  xml(
    'PublicAccessBlockConfiguration',
    ['BlockPublicAcls', 'IgnorePublicAcls', 'BlockPublicPolicy', 'RestrictPublicBuckets']
      .map((name) => `<${name}>${on}</${name}>`)
      .join(''),
  );

export const account = '123456789012';
const receipts = `arn:aws:lambda:eu-west-1:${account}:function:receipts`;
const grant = (grantee: string, permission: string): string =>
  `<Grant><Grantee xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ${grantee}</Grantee><Permission>${permission}</Permission></Grant>`;

/** `of(bucket)` where it is said, else the rest. */
const by =
  (own: Readonly<Record<string, Reply>>, rest: Reply) =>
  ({ subject }: Asked): Reply =>
    own[subject] ?? rest;

/**
 * A small account of Halden Freight: the archive, which is kept well; uploads, which anyone can read; the receipts function, which anyone can call.
 * Its replies are written after the examples of AWS's API references.
 */
export const halden: Replies = {
  ...network,
  GetCallerIdentity: `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult><Arn>arn:aws:sts::${account}:assumed-role/Audit/ines</Arn><UserId>AROA:ines</UserId><Account>${account}</Account></GetCallerIdentityResult><ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></GetCallerIdentityResponse>`,
  AssumeRole: `<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><AssumedRoleUser><Arn>arn:aws:sts::${account}:assumed-role/Audit/demarc</Arn><AssumedRoleId>AROA:demarc</AssumedRoleId></AssumedRoleUser><Credentials><AccessKeyId>ASIAEXAMPLE</AccessKeyId><SecretAccessKey>not a secret</SecretAccessKey><SessionToken>session</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>`,
  ListRegions: JSON.stringify({
    Regions: [
      { RegionName: 'us-east-1', RegionOptStatus: 'ENABLED_BY_DEFAULT' },
      { RegionName: 'eu-west-1', RegionOptStatus: 'ENABLED_BY_DEFAULT' },
    ],
  }),
  DescribeRegions:
    '<DescribeRegionsResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><regionInfo><item><regionName>eu-west-1</regionName></item><item><regionName>us-east-1</regionName></item></regionInfo></DescribeRegionsResponse>',
  GetContactInformation: JSON.stringify({ ContactInformation: { FullName: 'Halden Freight', CountryCode: 'NO' } }),
  GetAlternateContact: ({ request }) =>
    textOf(request.body).includes('SECURITY')
      ? JSON.stringify({ AlternateContact: { AlternateContactType: 'SECURITY', EmailAddress: 'security@example.com', Name: 'Security' } })
      : jsonError(404, 'ResourceNotFoundException'),
  GetAccountPublicAccessBlock: none('NoSuchPublicAccessBlockConfiguration'),
  ListBuckets: xml(
    'ListAllMyBucketsResult',
    `<Owner><ID>abc</ID></Owner><Buckets>${['archive', 'uploads']
      .map(
        (name) =>
          `<Bucket><Name>halden-${name}</Name><CreationDate>2025-03-01T00:00:00.000Z</CreationDate><BucketRegion>eu-west-1</BucketRegion></Bucket>`,
      )
      .join('')}</Buckets>`,
  ),
  GetBucketAcl: by(
    {
      'halden-uploads': xml(
        'AccessControlPolicy',
        `<Owner><ID>abc</ID></Owner><AccessControlList>${grant('xsi:type="Group"><URI>http://acs.amazonaws.com/groups/global/AllUsers</URI>', 'READ')}</AccessControlList>`,
      ),
    },
    xml(
      'AccessControlPolicy',
      `<Owner><ID>abc</ID></Owner><AccessControlList>${grant('xsi:type="CanonicalUser"><ID>abc</ID>', 'FULL_CONTROL')}</AccessControlList>`,
    ),
  ),
  GetBucketEncryption: xml(
    'ServerSideEncryptionConfiguration',
    '<Rule><ApplyServerSideEncryptionByDefault><SSEAlgorithm>AES256</SSEAlgorithm></ApplyServerSideEncryptionByDefault><BucketKeyEnabled>false</BucketKeyEnabled></Rule>',
  ),
  GetBucketLifecycleConfiguration: by(
    {
      'halden-archive': xml(
        'LifecycleConfiguration',
        '<Rule><ID>tidy</ID><Filter><Prefix></Prefix></Filter><Status>Enabled</Status><Expiration><Days>3650</Days></Expiration><AbortIncompleteMultipartUpload><DaysAfterInitiation>7</DaysAfterInitiation></AbortIncompleteMultipartUpload></Rule>',
      ),
    },
    none('NoSuchLifecycleConfiguration'),
  ),
  // A bucket without logging answers with an empty element.
  GetBucketLogging: '<?xml version="1.0" encoding="UTF-8"?>\n<BucketLoggingStatus xmlns="http://doc.s3.amazonaws.com/2006-03-01" />',
  GetBucketNotificationConfiguration: by(
    {
      'halden-uploads': xml(
        'NotificationConfiguration',
        `<CloudFunctionConfiguration><Id>r</Id><CloudFunction>${receipts}</CloudFunction><Event>s3:ObjectCreated:*</Event></CloudFunctionConfiguration>`,
      ),
    },
    xml('NotificationConfiguration', ''),
  ),
  GetBucketOwnershipControls: by(
    { 'halden-archive': xml('OwnershipControls', '<Rule><ObjectOwnership>BucketOwnerEnforced</ObjectOwnership></Rule>') },
    none('OwnershipControlsNotFoundError'),
  ),
  GetBucketPolicy: by(
    {
      'halden-archive': JSON.stringify({
        Version: '2012-10-17',
        Statement: {
          Effect: 'Deny',
          Principal: '*',
          Action: 's3:*',
          Resource: ['arn:aws:s3:::halden-archive', 'arn:aws:s3:::halden-archive/*'],
          Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        },
      }),
    },
    none('NoSuchBucketPolicy'),
  ),
  GetBucketReplication: none('ReplicationConfigurationNotFoundError'),
  GetBucketTagging: by(
    { 'halden-archive': xml('Tagging', '<TagSet><Tag><Key>app</Key><Value>archive</Value></Tag></TagSet>') },
    none('NoSuchTagSet'),
  ),
  GetBucketVersioning: by(
    { 'halden-archive': xml('VersioningConfiguration', '<Status>Enabled</Status>') },
    xml('VersioningConfiguration', ''),
  ),
  GetBucketWebsite: none('NoSuchWebsiteConfiguration'),
  GetObjectLockConfiguration: by(
    { 'halden-archive': xml('ObjectLockConfiguration', '<ObjectLockEnabled>Enabled</ObjectLockEnabled>') },
    none('ObjectLockConfigurationNotFoundError'),
  ),
  GetPublicAccessBlock: by({ 'halden-archive': blocked(true) }, none('NoSuchPublicAccessBlockConfiguration')),
  ListCodeSigningConfigs: JSON.stringify({ CodeSigningConfigs: [] }),
  ListFunctionsByCodeSigningConfig: JSON.stringify({ FunctionArns: [] }),
  ListFunctions: ({ region }) =>
    JSON.stringify({
      Functions:
        region === 'eu-west-1'
          ? [
              {
                FunctionName: 'receipts',
                FunctionArn: `${receipts}:$LATEST`,
                Version: '$LATEST',
                Runtime: 'nodejs16.x',
                PackageType: 'Zip',
                Role: `arn:aws:iam::${account}:role/receipts`,
                Handler: 'index.handler',
                MemorySize: 128,
                Timeout: 3,
                Environment: { Variables: { DB_PASSWORD: 'correct horse battery staple', STAGE: 'prod' } },
                TracingConfig: { Mode: 'PassThrough' },
              },
            ]
          : [],
    }),
  ListAliases: JSON.stringify({ Aliases: [] }),
  ListFunctionUrlConfigs: JSON.stringify({
    FunctionUrlConfigs: [
      {
        FunctionUrl: 'https://x.lambda-url.eu-west-1.on.aws/',
        FunctionArn: receipts,
        AuthType: 'NONE',
        CreationTime: 'x',
        LastModifiedTime: 'x',
      },
    ],
  }),
  ListFunctionEventInvokeConfigs: JSON.stringify({ FunctionEventInvokeConfigs: [] }),
  ListTags: JSON.stringify({ Tags: { app: 'receipts' } }),
  GetFunctionConcurrency: JSON.stringify({}),
  GetRuntimeManagementConfig: JSON.stringify({ UpdateRuntimeOn: 'Auto', FunctionArn: receipts }),
  GetPolicy: JSON.stringify({
    RevisionId: '1',
    Policy: JSON.stringify({
      Version: '2012-10-17',
      Id: 'default',
      Statement: [
        {
          Sid: 'anyone',
          Effect: 'Allow',
          Principal: '*',
          Action: 'lambda:InvokeFunctionUrl',
          Resource: receipts,
          Condition: { StringEquals: { 'lambda:FunctionUrlAuthType': 'NONE' } },
        },
        {
          Sid: 'uploads',
          Effect: 'Allow',
          Principal: { Service: 's3.amazonaws.com' },
          Action: 'lambda:InvokeFunction',
          Resource: receipts,
          Condition: { ArnLike: { 'AWS:SourceArn': 'arn:aws:s3:::halden-uploads' } },
        },
      ],
    }),
  }),
  ...databases,
  ...organizationReplies,
};

/** The account's operations, each once. */
export const operations: readonly string[] = Object.keys(halden);
