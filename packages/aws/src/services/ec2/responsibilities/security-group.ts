import { aws, none, ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

const closed = page('https://docs.aws.amazon.com/config/latest/developerguide/vpc-sg-open-only-to-authorized-ports.html', '2026-11-26');

/** A part of what it protects, else of its VPC: a list of rules that AWS enforces at every network interface, outside the guest. */
export default responsibilities(
  'AWS::EC2::SecurityGroup',
  { title: 'Security group', serviceModel: 'iaas', serviceType: 'infrastructure', partOf: 'AWS::EC2::VPC' },
  {
    ...network,
    'virt.hypervisor': aws(
      'Enforces the rules on the host, where the guest cannot switch them off.',
      'Nothing; the rules are all there is of it.',
      ours,
    ),
    'os.guest': none('a list of rules has no system of its own'),
    'os.hardening': none('a list of rules has no system of its own'),
    'app.protection': you(
      'Looks at addresses, protocols and ports, never at requests.',
      'Put a WAF or an inspecting firewall where requests must be judged.',
      ours,
    ),
    'resil.ha': none('its rules hold in every Availability Zone of the VPC'),
    'crypto.transit': you(
      'Admits plain and encrypted protocols alike, as the rule says.',
      'Open the ports of TLS, and none for plain protocols.',
      ours,
    ),
    'resil.backup': you('Keeps only the rules as they are now.', 'Keep the rules in code so that they can be restored.', ours),
    'resil.dr': you('Keeps the group in one VPC of one Region.', 'Make the same groups in the recovery Region beforehand.', ours),
    'net.segment': you(
      'Keeps the members of groups apart as the rules say.',
      'Let tiers admit each other by group, not by wide ranges.',
      ours,
    ),
    'net.perimeter': you('Enforces each rule exactly as it is written.', 'Open to the internet only what is meant for everyone.', closed),
    'data.classification': you('Does not know what its members hold.', 'Give data of different sensitivity groups of their own.', ours),
  },
);
