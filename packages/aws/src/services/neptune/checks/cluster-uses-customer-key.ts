import { storageHasNoOwnKey } from '../../../db-cluster/origin.ts';
import { check } from '../../../kit.ts';
import { origins } from '../origins.ts';
import { template } from '../pages.ts';

/** Without a key of the customer's the storage has the key that AWS manages, or none. A restored cluster that names no key has that of its source. */
export default check('AWS::Neptune::DBCluster', {
  title: 'Neptune cluster uses a customer managed key',
  risk: 'You cannot say who may decrypt this graph, nor take the key away',
  severity: 'low',
  domain: 'crypto.rest', // not crypto.keys: while AWS holds the key it is AWS's; to demand another one is the customer's half of encryption
  why: 'Your own key has a policy of yours, and its use is logged. The key is chosen at creation: another one replaces the cluster by a new, empty one.',
  source: template('dbcluster'),
  equivalents: { checkov: ['CKV_AWS_347'], trivy: ['AWS-0128'] },
  differs: [
    {
      from: 'checkov, trivy',
      because: 'The alias of the key that AWS manages is no key of yours.',
      source: template('dbcluster'),
    },
  ],
  failing: (cluster, context) => storageHasNoOwnKey(cluster, origins(context)),
  // No fix: which key it shall be, and who may use it, nobody but you can say.
});
