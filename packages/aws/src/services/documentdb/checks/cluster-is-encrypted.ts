import { any } from '@demarc/model';
import { storageIsEncrypted } from '../../../db-cluster/origin.ts';
import { check } from '../../../kit.ts';
import { origins } from '../origins.ts';
import { template } from '../pages.ts';

/** Off unless it is switched on, but in the console; a restored cluster that does not say is as its source is, a member of a global cluster as that. */
export default check('AWS::DocDB::DBCluster', {
  title: 'DocumentDB cluster encrypts its stored data',
  risk: 'The data, backups and snapshots of this database lie in plain text on AWS’s disks',
  severity: 'medium',
  domain: 'crypto.rest',
  why: 'Encryption is chosen at creation. To turn it on in a template replaces the cluster by a new, empty one: restore a snapshot with a key instead.',
  source: template('dbcluster'),
  equivalents: {
    prowler: ['documentdb_cluster_storage_encrypted'],
    checkov: ['CKV_AWS_74'],
    trivy: ['AWS-0021'],
    fsbp: ['DocumentDB.1'],
    config: ['docdb-cluster-encrypted'],
  },
  differs: [
    {
      from: 'checkov, trivy',
      because: 'A restored cluster that says nothing is as encrypted as its source.',
      source: template('dbcluster'),
    },
  ],
  failing(cluster, context) {
    const isEncrypted = any(
      () => storageIsEncrypted(cluster, origins(context)),
      () => {
        const global = cluster.GlobalClusterIdentifier;
        return global !== undefined && global !== '' && context.target('AWS::DocDB::GlobalCluster', global).StorageEncrypted === true;
      },
    );
    return !isEncrypted && 'its storage is not encrypted';
  },
  fix: () => ({ StorageEncrypted: true }),
});
