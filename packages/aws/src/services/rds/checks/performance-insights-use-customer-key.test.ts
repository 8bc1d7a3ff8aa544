import { beginning, given, oneOf, table, unresolved } from '../../../testing/index.ts';
import { inCluster } from '../testing.ts';
import rule from './performance-insights-use-customer-key.ts';

const on = { EnablePerformanceInsights: true };

table(rule, {
  'a key of your own': ['pass', { ...on, PerformanceInsightsKMSKeyId: 'arn:aws:kms:eu-central-1:111111111111:key/1' }],
  'an alias of your own': ['pass', { ...on, PerformanceInsightsKMSKeyId: 'alias/insights' }],
  'a key by a parameter': ['unknown', { ...on, PerformanceInsightsKMSKeyId: given }],
  'a key of which the beginning is known': ['unknown', { ...on, PerformanceInsightsKMSKeyId: beginning('arn:aws:kms:') }],
  'no key': ['fail', on, { says: 'no key' }],
  'no key, but one for storage': ['fail', { ...on, StorageEncrypted: true, KmsKeyId: 'alias/storage' }],
  "AWS's own key": ['fail', { ...on, PerformanceInsightsKMSKeyId: 'alias/aws/rds' }, { says: 'AWS’s own' }],
  "AWS's own key by its ARN": ['fail', { ...on, PerformanceInsightsKMSKeyId: 'arn:aws:kms:eu-central-1:111111111111:alias/aws/rds' }],
  off: ['not asked', { EnablePerformanceInsights: false }],
  'nothing said': ['not asked', {}],
  'a member of a cluster': ['fail', { ...on, ...inCluster, Engine: 'aurora-mysql' }],
  'a member of Neptune': ['not asked', { ...on, ...inCluster, Engine: 'neptune' }],
  'on or off': ['unknown', { EnablePerformanceInsights: oneOf(true, false) }],
  'by a parameter, with a key': ['unknown', { EnablePerformanceInsights: unresolved, PerformanceInsightsKMSKeyId: 'alias/insights' }],
  'on or off, with a key': ['pass', { EnablePerformanceInsights: oneOf(true, false), PerformanceInsightsKMSKeyId: 'alias/insights' }],
  'a key or none': ['unknown', { ...on, PerformanceInsightsKMSKeyId: oneOf('alias/insights', undefined) }],
  "AWS's own key or none": ['fail', { ...on, PerformanceInsightsKMSKeyId: oneOf('alias/aws/rds', undefined) }],
});
