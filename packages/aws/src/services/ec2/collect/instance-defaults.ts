import { collector } from '../../../collector.ts';
import { ec2Client } from '../from-api.ts';

/* https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetInstanceMetadataDefaults.html (our reading). */
export default collector(['Demarc::EC2::InstanceDefaults'], {
  scope: 'regional',
  calls: { GetInstanceMetadataDefaults: { action: 'ec2:GetInstanceMetadataDefaults' } },
  costs: { fixed: 1 },
  client: ec2Client,
  async *collect({ client, read, part, account }) {
    const defaults = await read(client.getInstanceMetadataDefaults({}));
    yield {
      type: 'Demarc::EC2::InstanceDefaults',
      id: account,
      from: defaults,
      properties: {
        InstanceMetadataDefaults: part(defaults, ({ AccountLevel: own = {} }) => ({
          HttpTokens: own.HttpTokens,
          HttpPutResponseHopLimit: own.HttpPutResponseHopLimit,
          HttpEndpoint: own.HttpEndpoint,
          InstanceMetadataTags: own.InstanceMetadataTags,
        })),
      },
    };
  },
});
