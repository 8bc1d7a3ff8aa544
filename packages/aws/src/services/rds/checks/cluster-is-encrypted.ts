import { check } from '../../../kit.ts';
import { isRdsCluster } from '../cluster-kind.ts';
import { auroraEncryption, clusterTemplate } from '../pages.ts';
import { isEncrypted } from '../cluster-restore.ts';

/**
 * Aurora encrypts every cluster made since 18 February 2026, with a key that AWS owns where none is named (`StorageEncryptionType: sse-rds`);
 * `StorageEncrypted` is false then. Multi-AZ DB clusters are encrypted when they say so, restored ones as their source.
 */
export default check('AWS::RDS::DBCluster', {
  title: 'Database cluster encrypts its storage',
  risk: 'The data, backups and snapshots of this database lie in plain text on AWS’s disks',
  severity: 'medium',
  domain: 'crypto.rest',
  why: 'Encryption is chosen at creation. To turn it on in a template replaces the cluster by a new, empty one: restore a snapshot with a key instead.',
  source: clusterTemplate,
  equivalents: {
    prowler: ['rds_cluster_storage_encrypted'],
    checkov: ['CKV_AWS_96'],
    trivy: ['AWS-0079'],
    fsbp: ['RDS.27'],
    config: ['rds-cluster-encrypted-at-rest'],
  },
  differs: [
    {
      from: 'checkov, trivy, fsbp',
      because: 'An Aurora cluster made since 18 February 2026 is encrypted whatever StorageEncrypted says.',
      source: auroraEncryption,
    },
    {
      from: 'checkov, trivy',
      because: 'A cluster from a snapshot is as the snapshot is, unless it names a key: StorageEncrypted alone changes nothing.',
      source: clusterTemplate,
    },
    {
      from: 'trivy AWS-0079',
      because: 'Encryption with the key of AWS is encryption; another check asks for your own.',
      source: clusterTemplate,
    },
  ],
  applies: isRdsCluster,
  failing: (cluster, context) => !isEncrypted(cluster, context) && 'its storage is not encrypted',
  fix: () => ({ StorageEncrypted: true }),
});
