import { aws, has, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

export default responsibilities(
  'AWS::WAFv2::WebACL',
  { title: 'Web access list (WAF)', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...apiAndEdge,
    'app.protection': [
      you('Evaluates rules before requests reach the resource.', 'Choose rules, tune false alarms, switch counting to blocking.', ours),
      {
        id: 'wafv2-web-acl-aws-rules',
        owner: 'shared',
        says: 'Rules of AWS are used: AWS writes and updates them.',
        awsDoes: 'Writes and updates its managed rules.',
        youDo: 'Choose version and scope; switch counting to blocking.',
        source: ours,
        when: (acl) => acl.Rules?.some((rule) => rule.Statement?.ManagedRuleGroupStatement?.VendorName === 'AWS'),
      },
      {
        id: 'wafv2-web-acl-vendor-rules',
        owner: 'third-party',
        says: 'Rules of a marketplace vendor are used.',
        awsDoes: "Runs the vendor's rules as published.",
        youDo: 'Choose the vendor, follow its versions, tune exceptions.',
        source: ours,
        when: (acl) =>
          acl.Rules?.some(
            (rule) =>
              has(rule.Statement?.ManagedRuleGroupStatement, 'VendorName') &&
              rule.Statement?.ManagedRuleGroupStatement?.VendorName !== 'AWS',
          ),
      },
    ],
    'resil.ha': aws('Runs wherever the protected resource runs.', 'Nothing beyond capacity units.', ours),
    'crypto.certs': none('it ends no TLS'),
    'crypto.transit': none('filtering happens inside the protected front door'),
    'net.segment': none('rules have no place in a subnet'),
    'data.retention': you('Keeps a short sample of requests.', 'Set log retention and mask secrets in logs.', ours),
  },
);
