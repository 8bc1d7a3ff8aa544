import { lacksCustomerKey } from '../../../customer-key.ts';
import { check } from '../../../kit.ts';
import { isOfRds } from '../instance.ts';
import { instanceProperties } from '../pages.ts';

/** Only where they are on; members of a cluster have them each for itself, or with the key of the cluster. */
export default check('AWS::RDS::DBInstance', {
  title: 'Performance Insights use a customer managed key',
  risk: 'Statements with their values are stored under a key that you can neither limit nor take away',
  severity: 'low',
  domain: 'crypto.rest',
  why: 'Performance Insights keep the text of statements. Your own key decides who may read it; which key it is cannot be changed afterwards.',
  source: instanceProperties,
  equivalents: { checkov: ['CKV_AWS_354'], trivy: ['AWS-0078'] },
  differs: [
    {
      from: 'trivy AWS-0078',
      because: 'A database without Performance Insights has nothing that the key would encrypt.',
      source: instanceProperties,
    },
  ],
  applies: (instance) => isOfRds(instance) && instance.EnablePerformanceInsights === true,
  failing: (instance) => lacksCustomerKey(instance, 'PerformanceInsightsKMSKeyId', 'no key is named: the default key of RDS encrypts them'),
  // No fix: which key it shall be, and who may use it, nobody but you can say.
});
