import { collector } from '../../../collector.ts';
import { ec2Client } from '../from-api.ts';

/*
 * What a Region does with new volumes, and with sharing snapshots and images with everyone.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetEbsEncryptionByDefault.html and its neighbours (our reading).
 */
export default collector(['Demarc::EC2::EbsDefaults', 'AWS::EC2::SnapshotBlockPublicAccess'], {
  scope: 'regional',
  calls: {
    GetEbsEncryptionByDefault: { action: 'ec2:GetEbsEncryptionByDefault' },
    GetEbsDefaultKmsKeyId: { action: 'ec2:GetEbsDefaultKmsKeyId' },
    GetImageBlockPublicAccessState: { action: 'ec2:GetImageBlockPublicAccessState' },
    GetSnapshotBlockPublicAccessState: { action: 'ec2:GetSnapshotBlockPublicAccessState' },
  },
  costs: { fixed: 4 },
  client: ec2Client,
  async *collect({ client, read, part, account }) {
    const [encryption, key, images, snapshots] = await Promise.all([
      read(client.getEbsEncryptionByDefault({})),
      read(client.getEbsDefaultKmsKeyId({})),
      read(client.getImageBlockPublicAccessState({})),
      read(client.getSnapshotBlockPublicAccessState({})),
    ]);
    yield {
      type: 'Demarc::EC2::EbsDefaults',
      id: account,
      from: encryption,
      properties: {
        EbsEncryptionByDefault: part(encryption, ({ EbsEncryptionByDefault: on }) => on),
        DefaultKmsKeyId: part(key, ({ KmsKeyId }) => KmsKeyId),
        ImageBlockPublicAccessState: part(images, ({ ImageBlockPublicAccessState: state }) => state),
      },
    };
    yield {
      type: 'AWS::EC2::SnapshotBlockPublicAccess',
      id: account,
      from: snapshots,
      properties: { AccountId: account, State: part(snapshots, ({ State }) => State) },
    };
  },
});
