import { has } from '@demarc/model';
import { lacksCustomerKey } from '../../../customer-key.ts';
import { check } from '../../../kit.ts';
import { standsAlone } from '../instance.ts';
import { instanceProperties } from '../pages.ts';

/** The key is one of the other Region: the database's own does not reach there. */
export default check('AWS::RDS::DBInstance', {
  title: 'Replicated backups use a customer managed key',
  risk: 'Copies of all data lie in another Region under no key of yours',
  severity: 'low',
  domain: 'crypto.rest',
  why: 'Backups in another Region are read with a key of that Region. Your own decides who may, and makes them unreadable when you take it away.',
  source: instanceProperties,
  equivalents: { checkov: ['CKV_AWS_245'] },
  applies: (instance) => standsAlone(instance) && has(instance, 'AutomaticBackupReplicationRegion'),
  failing: (instance) => lacksCustomerKey(instance, 'AutomaticBackupReplicationKmsKeyId', 'no key of the other Region is named'),
  // No fix: which key it shall be, and who may use it, nobody but you can say.
});
