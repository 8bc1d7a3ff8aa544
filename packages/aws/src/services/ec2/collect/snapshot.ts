import { Hole } from '@demarc/model';
import { collector } from '../../../collector.ts';
import type { SharedWith } from '../../../own-types.ts';
import { ec2Client, nonEmpty, tagsOf } from '../from-api.ts';

/*
 * A second list has the own snapshots that everyone may use, so that no snapshot needs a call of its own; with which accounts the others are shared is
 * not read. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSnapshots.html (our reading).
 */
export default collector(['Demarc::EC2::Snapshot'], {
  scope: 'regional',
  calls: { DescribeSnapshots: { action: 'ec2:DescribeSnapshots' } },
  costs: { fixed: 2 },
  client: ec2Client,
  async *collect({ client, list, readAll, part }) {
    const own = { OwnerIds: ['self'], MaxResults: 1000 };
    const open = await readAll(client.paginateDescribeSnapshots({ ...own, RestorableByUserIds: ['all'] }), ({ Snapshots }) => Snapshots);
    for await (const snapshot of list(client.paginateDescribeSnapshots(own), ({ Snapshots }) => Snapshots)) {
      const { SnapshotId: id = '' } = snapshot;
      yield {
        type: 'Demarc::EC2::Snapshot',
        id,
        from: snapshot,
        properties: {
          SnapshotId: id,
          VolumeId: nonEmpty(snapshot.VolumeId),
          Encrypted: snapshot.Encrypted,
          KmsKeyId: snapshot.KmsKeyId,
          OutpostArn: snapshot.OutpostArn,
          Tags: tagsOf(snapshot.Tags),
          CreateVolumePermissions: part(open, (all) => [
            ...(all.some(({ SnapshotId }) => SnapshotId === id) ? [{ Group: 'all' }] : []),
            someAccount,
          ]),
        },
      };
    }
  },
});

const unread = new Hole('not-collected', 'with which accounts it is shared takes ec2:DescribeSnapshotAttribute for each snapshot');
/** There may be a grant to someone else; none that is to everyone. */
const someAccount = new Hole('not-collected', unread.why, { choices: [{ UserId: unread }, undefined] }) as unknown as SharedWith; // a hole may stand for any value
