import { storageIsEncrypted } from '../../../db-cluster/origin.ts';
import { check } from '../../../kit.ts';
import { origins } from '../origins.ts';
import { template } from '../pages.ts';

/** A global cluster that is made of a cluster is as that cluster is; one that begins empty says so itself. */
export default check('AWS::DocDB::GlobalCluster', {
  title: 'DocumentDB global cluster encrypts its stored data',
  risk: 'The data of this database lie in plain text on AWS’s disks, in every Region',
  severity: 'medium',
  domain: 'crypto.rest',
  why: 'Encryption is chosen at creation: to turn it on in a template replaces the global cluster by a new, empty one.',
  source: template('globalcluster'),
  equivalents: { checkov: ['CKV_AWS_292'] },
  differs: [
    {
      from: 'checkov CKV_AWS_292',
      because: 'With a source cluster the setting must be left out: it is that of the source.',
      source: template('globalcluster'),
    },
  ],
  failing(global, context) {
    const source = global.SourceDBClusterIdentifier;
    if (source === undefined || source === '') return global.StorageEncrypted !== true && 'its storage is not encrypted';
    const from = origins(context);
    return !storageIsEncrypted(from.cluster(source), from) && 'its source cluster is not encrypted';
  },
  fix: () => ({ StorageEncrypted: true }),
});
