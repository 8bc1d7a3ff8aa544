import { storageIsEncrypted } from '../../../db-cluster/origin.ts';
import { check } from '../../../kit.ts';
import { origins } from '../origins.ts';
import { template } from '../pages.ts';

/** Off unless it is switched on; a restored cluster that does not say is as its source is. */
export default check('AWS::Neptune::DBCluster', {
  title: 'Neptune cluster encrypts its stored data',
  risk: 'The data, backups and snapshots of this graph lie in plain text on AWS’s disks',
  severity: 'medium',
  domain: 'crypto.rest',
  why: 'Encryption is chosen at creation. To turn it on in a template replaces the cluster by a new, empty one: restore a snapshot with a key instead.',
  source: template('dbcluster'),
  equivalents: {
    prowler: ['neptune_cluster_storage_encrypted'],
    checkov: ['CKV_AWS_44'],
    trivy: ['AWS-0076'],
    fsbp: ['Neptune.1'],
    config: ['neptune-cluster-encrypted'],
  },
  differs: [
    {
      from: 'checkov, trivy',
      because: 'A restored cluster that says nothing is as encrypted as its source.',
      source: template('dbcluster'),
    },
  ],
  failing: (cluster, context) => !storageIsEncrypted(cluster, origins(context)) && 'its storage is not encrypted',
  fix: () => ({ StorageEncrypted: true }),
});
