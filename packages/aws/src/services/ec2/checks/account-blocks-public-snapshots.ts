import { is } from '@demarc/model';
import { check } from '../../../kit.ts';

/**
 * One setting for all snapshots of an account in a Region. Where only new sharing is blocked, snapshots that are public already stay so. An account
 * that has no such setting at all shows only live.
 */
export default check('AWS::EC2::SnapshotBlockPublicAccess', {
  title: 'Region blocks public sharing of snapshots',
  risk: 'One wrong click gives a copy of a disk to everyone with an AWS account',
  severity: 'medium',
  domain: 'net.perimeter',
  why: 'Nobody shares disks with the world on purpose; public snapshots are searched for secrets all day.',
  source: 'https://docs.aws.amazon.com/sdk-for-sap-abap/v1/api/latest/ec2/operation/ENABLESNAPBLOCKPUBLICACCESS.html',
  equivalents: {
    prowler: ['ec2_ebs_snapshot_account_block_public_access'],
    fsbp: ['EC2.182'],
    config: ['ebs-snapshot-block-public-access'],
  },
  failing: (block) =>
    !is(block, 'State', 'block-all-sharing') &&
    (block.State === 'block-new-sharing' ? 'snapshots that are public already stay so' : 'public sharing is not blocked'),
  fix: () => ({ State: 'block-all-sharing' }),
  command: () => ['ec2', 'enable-snapshot-block-public-access', '--state', 'block-all-sharing'],
});
