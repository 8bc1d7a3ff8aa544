import { any, has } from '@demarc/model';
import { check, put, type ContextOf } from '../../../kit.ts';
import { hasSource, inherited, isCustom, isReplica, standsAlone, type Instance } from '../instance.ts';
import { instanceProperties } from '../pages.ts';

/** Storage is encrypted when it is made, or never: a replica has it from its source, a restored database from its snapshot, whatever they say. */
export default check('AWS::RDS::DBInstance', {
  title: 'Database encrypts its storage',
  risk: 'The disks, backups and snapshots of this database are readable by whoever gets hold of them',
  severity: 'medium',
  domain: 'crypto.rest',
  why: 'Encryption covers backups, snapshots and replicas, too. It cannot be turned on later: that replaces the database, and the data must be moved through an encrypted copy of a snapshot.',
  source: instanceProperties,
  equivalents: {
    prowler: ['rds_instance_storage_encrypted'],
    checkov: ['CKV_AWS_16'],
    trivy: ['AWS-0080'],
    guard: ['RDS_STORAGE_ENCRYPTED'],
    fsbp: ['RDS.3'],
    config: ['rds-storage-encrypted'],
  },
  differs: [
    {
      from: 'checkov CKV_AWS_16, guard RDS_STORAGE_ENCRYPTED',
      because:
        'They read StorageEncrypted of members of a cluster, of replicas and of restored databases, where it has no effect: those inherit it.',
      source: instanceProperties,
    },
  ],
  applies: standsAlone,
  failing(instance, context) {
    if (
      any(
        () => isCustom(instance),
        () => isMadeEncrypted(instance, context),
      )
    )
      return undefined; // RDS Custom cannot be made without encryption
    return hasSource(instance)
      ? 'what it is made of is not encrypted'
      : 'its storage is not encrypted; turning it on replaces the database';
  },
  fix(instance) {
    if (instance.SourceDBInstanceIdentifier !== undefined)
      return [put('AWS::RDS::DBInstance', instance.SourceDBInstanceIdentifier, { StorageEncrypted: true })];
    if (instance.SourceDBClusterIdentifier !== undefined)
      return [put('AWS::RDS::DBCluster', instance.SourceDBClusterIdentifier, { StorageEncrypted: true })];
    return hasSource(instance) ? {} : { StorageEncrypted: true };
  },
});

function isMadeEncrypted(instance: Instance, context: ContextOf<'AWS::RDS::DBInstance'>): boolean {
  if (!hasSource(instance)) return instance.StorageEncrypted === true;
  return any(
    () => isReplica(instance) && has(instance, 'KmsKeyId'), // AWS takes a key only for a replica of an encrypted source
    () =>
      inherited<boolean>(instance, context, {
        instance: (source) => (hasSource(source) ? undefined : (source.StorageEncrypted ?? false)),
        cluster: (source) => source.StorageEncrypted,
        snapshot: (source) => source.Encrypted,
      }) === true,
  );
}
