import { Hole } from '@demarc/model';
import { collector } from '../../../collector.ts';
import type { SharedWith } from '../../../own-types.ts';
import { ec2Client, nonEmpty, tagsOf } from '../from-api.ts';

/*
 * The account's own machine images: the list says which are public; with which accounts the others are shared would take a call for each.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html (our reading).
 */
export default collector(['Demarc::EC2::Image'], {
  scope: 'regional',
  calls: { DescribeImages: { action: 'ec2:DescribeImages' } },
  costs: { fixed: 1 },
  client: ec2Client,
  async *collect({ client, list }) {
    for await (const image of list(client.paginateDescribeImages({ Owners: ['self'], MaxResults: 1000 }), ({ Images }) => Images)) {
      const { ImageId: id = '' } = image;
      yield {
        type: 'Demarc::EC2::Image',
        id,
        from: image,
        properties: {
          ImageId: id,
          Name: image.Name,
          Public: image.Public,
          LaunchPermissions: [...(image.Public === true ? [{ Group: 'all' }] : []), someAccount],
          BlockDeviceMappings: (image.BlockDeviceMappings ?? []).map(({ DeviceName, Ebs: ebs }) => ({
            DeviceName,
            Ebs: ebs && { Encrypted: ebs.Encrypted, KmsKeyId: ebs.KmsKeyId, SnapshotId: nonEmpty(ebs.SnapshotId) },
          })),
          Tags: tagsOf(image.Tags),
        },
      };
    }
  },
});

const unread = new Hole('not-collected', 'with which accounts it is shared takes ec2:DescribeImageAttribute for each image');
/** There may be a grant to someone else; none that is to everyone. */
const someAccount = new Hole('not-collected', unread.why, { choices: [{ UserId: unread }, undefined] }) as unknown as SharedWith; // a hole may stand for any value
