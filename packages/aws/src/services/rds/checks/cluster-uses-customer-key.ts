import { check } from '../../../kit.ts';
import { isRdsCluster } from '../cluster-kind.ts';
import { clusterTemplate } from '../pages.ts';
import { hasNoOwnKey } from '../cluster-restore.ts';

/** Without a key of the customer's the storage has AWS's own key, or none. A restored cluster that names no key has that of its source. */
export default check('AWS::RDS::DBCluster', {
  title: 'Database cluster uses a customer managed key',
  risk: 'You cannot say who may decrypt this database, nor take the key away',
  severity: 'low',
  domain: 'crypto.rest', // not crypto.keys: while AWS holds the key it is AWS's; to demand another one is the customer's half of encryption
  why: 'Your own key has a policy of yours, and its use is logged. The key is chosen at creation: another one replaces the cluster by a new, empty one.',
  source: clusterTemplate,
  equivalents: { checkov: ['CKV_AWS_327'] },
  differs: [
    {
      from: 'checkov CKV_AWS_327',
      because: 'The alias of the key that AWS manages is no key of yours.',
      source: clusterTemplate,
    },
  ],
  applies: isRdsCluster,
  failing: hasNoOwnKey,
  // No fix: which key it shall be, and who may use it, nobody but you can say.
});
