import { has, matches, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

export default responsibilities(
  'AWS::NetworkFirewall::FirewallPolicy',
  { title: 'Network firewall policy', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::NetworkFirewall::Firewall' },
  {
    ...network,
    'app.protection': [
      network['app.protection'],
      {
        id: 'networkfirewall-firewall-policy-managed-rules',
        owner: 'shared',
        says: 'AWS writes and updates these rule groups; enabling and exceptions are yours.',
        awsDoes: 'Writes and updates the managed rule groups.',
        youDo: 'Enable them, allow exceptions, and read their alerts.',
        source: ours,
        when: (policy) =>
          policy.FirewallPolicy?.StatefulRuleGroupReferences?.some((reference) => matches(reference, 'ResourceArn', '*:aws-managed:*')),
      },
    ],
    'crypto.certs': [
      network['crypto.certs'],
      {
        id: 'networkfirewall-firewall-policy-tls-inspection-configuration-arn',
        owner: 'customer',
        says: 'Traffic is decrypted with a certificate authority that you distribute.',
        awsDoes: 'Decrypts traffic with the authority that you give.',
        youDo: 'Distribute and guard that authority; exempt what must stay private.',
        source: ours,
        when: (policy) => has(policy.FirewallPolicy, 'TLSInspectionConfigurationArn'),
      },
    ],
  },
);
