import { check } from '../../../kit.ts';
import { globalClusterTemplate } from '../pages.ts';
import { isEncrypted } from '../cluster-restore.ts';

/** A global database that is made of a cluster is as that cluster is; one that begins empty says so itself. */
export default check('AWS::RDS::GlobalCluster', {
  title: 'Global database encrypts its storage',
  risk: 'The data of this database may lie in plain text on AWS’s disks, in every Region',
  severity: 'medium',
  domain: 'crypto.rest',
  why: 'Encryption is chosen at creation: to turn it on in a template replaces the global database by a new, empty one.',
  source: globalClusterTemplate,
  equivalents: { checkov: ['CKV_AWS_140'] },
  failing(global, context) {
    const source = global.SourceDBClusterIdentifier;
    if (source === undefined || source === '') return global.StorageEncrypted !== true && 'it does not ask for encryption';
    return !isEncrypted(context.target('AWS::RDS::DBCluster', source), context) && 'its source cluster is not encrypted';
  },
  fix: () => ({ StorageEncrypted: true }),
});
