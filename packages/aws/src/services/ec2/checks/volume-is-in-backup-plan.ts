import { any } from '@demarc/model';
import { check, type AllTypes, type ContextOf } from '../../../kit.ts';
import type { Selectable } from '../../backup/pattern.ts';
import { isInBackupPlan, selectionPage } from '../../backup/selection.ts';

type Context = ContextOf<'AWS::EC2::Volume'>;

/**
 * A selection of AWS Backup that names the volume or one of its tags, or the instance that it is attached to: the backup of an instance holds its
 * volumes. Snapshots by other means (Data Lifecycle Manager, scripts) are none of a backup plan.
 */
export default check('AWS::EC2::Volume', {
  title: 'Volume is in a backup plan',
  risk: 'A deleted or encrypted disk is gone: no plan keeps a copy of it',
  severity: 'medium',
  domain: 'resil.backup',
  why: 'Disks fail rarely; people, programs and ransomware delete often. Only a copy that someone else keeps helps.',
  source: selectionPage,
  equivalents: {
    prowler: ['ec2_ebs_volume_protected_by_backup_plan'],
    checkov: ['CKV2_AWS_9'],
    fsbp: ['EC2.28'],
    config: ['ebs-resources-protected-by-backup-plan', 'ebs-in-backup-plan'],
  },
  differs: [
    {
      from: 'checkov',
      because: 'a selection by tag, by pattern or of the instance takes the volume as well',
      source: selectionPage,
    },
  ],
  failing(volume, context) {
    const own: Selectable = {
      type: 'AWS::EC2::Volume',
      service: 'ec2',
      kind: 'volume/',
      names: context.resource.names,
      tags: () => volume.Tags,
    };
    const planned = any(
      () => isInBackupPlan(own, context),
      () => context.referrers('AWS::EC2::VolumeAttachment', 'VolumeId').some((attachment) => instanceIsSelected(attachment, context)),
    );
    return !planned && 'no backup plan selects it';
  },
  // No fix: a plan says how often, how long and where to; a tag that a plan selects is enough where there is one.
});

const instanceIsSelected = ({ InstanceId: id }: AllTypes['AWS::EC2::VolumeAttachment'], context: Context): boolean =>
  id !== undefined &&
  isInBackupPlan(
    {
      type: 'AWS::EC2::Instance',
      service: 'ec2',
      kind: 'instance/',
      names: [id],
      tags: () => context.target('AWS::EC2::Instance', id).Tags,
    },
    context,
  );
