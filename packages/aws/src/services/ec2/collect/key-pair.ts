import { collector } from '../../../collector.ts';
import { ec2Client, onePage, tagsOf } from '../from-api.ts';

/* Key pairs come in one answer: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeKeyPairs.html (our reading). */
export default collector(['AWS::EC2::KeyPair'], {
  scope: 'regional',
  calls: { DescribeKeyPairs: { action: 'ec2:DescribeKeyPairs' } },
  costs: { fixed: 1 },
  client: ec2Client,
  async *collect({ client, list }) {
    for await (const pair of list(
      onePage(() => client.describeKeyPairs({})),
      ({ KeyPairs }) => KeyPairs,
    ))
      yield {
        type: 'AWS::EC2::KeyPair',
        id: pair.KeyName ?? '',
        names: pair.KeyPairId === undefined ? undefined : [pair.KeyPairId],
        from: pair,
        properties: {
          KeyName: pair.KeyName,
          KeyPairId: pair.KeyPairId,
          KeyType: pair.KeyType,
          KeyFingerprint: pair.KeyFingerprint,
          Tags: tagsOf(pair.Tags),
        },
      };
  },
});
