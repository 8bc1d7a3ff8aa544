import { collector } from '../../../collector.ts';

export default collector(['Demarc::S3::AccountPublicAccessBlock'], {
  scope: 'account',
  // https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_GetPublicAccessBlock.html
  calls: { GetPublicAccessBlock: { action: 's3:GetAccountPublicAccessBlock', absent: ['NoSuchPublicAccessBlockConfiguration'] } },
  costs: { fixed: 1 },
  client: async (config) => new (await import('@aws-sdk/client-s3-control')).S3Control(config),
  async *collect({ client, read, part, account }) {
    const block = await read(client.getPublicAccessBlock({ AccountId: account }));
    yield {
      type: 'Demarc::S3::AccountPublicAccessBlock',
      id: account,
      from: block,
      properties: {
        BlockPublicAcls: part(block, ({ PublicAccessBlockConfiguration: own }) => own?.BlockPublicAcls),
        BlockPublicPolicy: part(block, ({ PublicAccessBlockConfiguration: own }) => own?.BlockPublicPolicy),
        IgnorePublicAcls: part(block, ({ PublicAccessBlockConfiguration: own }) => own?.IgnorePublicAcls),
        RestrictPublicBuckets: part(block, ({ PublicAccessBlockConfiguration: own }) => own?.RestrictPublicBuckets),
      },
    };
  },
});
