import { aws, both, none, ours, page, you, type Line } from '@demarc/model';
import type { ResourceDomain } from '../domains.ts';

const incidentResponseGuide = page(
  'https://docs.aws.amazon.com/whitepapers/latest/aws-security-incident-response-guide/shared-responsibility.html',
  '2026-11-25',
);
const infrastructureSecurity = page('https://docs.aws.amazon.com/vpc/latest/userguide/infrastructure-security.html', '2026-11-25');
const vpcSecurity = page('https://docs.aws.amazon.com/en_us/vpc/latest/userguide/VPC_Security.html', '2026-11-25');
const model = page('https://aws.amazon.com/compliance/shared-responsibility-model/', '2026-11-25');

/** Virtual networks, gateways, routes and links: AWS carries packets as you direct. */
export const network = {
  'physical.facility': aws('Secures all sites that carry the network.', 'Secure your own end of any link.', incidentResponseGuide),
  'physical.media': none('virtual networks store nothing'),
  'network.infra': aws(
    'Operates cables, routers and the virtual network fabric.',
    'Operate your devices at the far end of links.',
    infrastructureSecurity,
  ),
  'virt.hypervisor': aws(
    'Runs the hosts that implement gateways.',
    'Nothing; gateways are not machines in your reach.',
    incidentResponseGuide,
  ),
  'virt.isolation': aws('Keeps each VPC logically apart from all others.', 'Use separate VPCs for separate trust.', infrastructureSecurity),
  'orchestration.addons': aws(
    'Runs the control plane that programs routes and rules.',
    'Nothing beyond quotas and address planning.',
    incidentResponseGuide,
  ),
  'os.guest': aws('Patches managed gateways and endpoints.', 'Patch any appliance that you run as an instance.', incidentResponseGuide),
  'os.hardening': aws('Hardens managed gateways.', 'Harden your own network appliances.', incidentResponseGuide),
  'runtime.patch': none('networks execute no code'),
  'engine.patch': none('no engine is visible to you'),
  'app.supplychain': none('nothing is packaged'),
  'app.code': none('no application lives in the network layer'),
  'app.protection': you('Absorbs common floods at the border.', 'Add firewalls and inspection where traffic enters.', ours),
  'ai.safety': none('networks contain no model'),
  'resil.ha': both('Keeps regional gateways running over Zones.', 'Place zonal gateways and links redundantly.', ours),
  'crypto.keys': none('the plain network holds no keys of yours'),
  'crypto.certs': none('routes and subnets use no certificates'),
  'crypto.transit': you('Encrypts its own links between sites.', 'Encrypt at the application or by tunnel.', ours),
  'crypto.rest': none('packets in flight are not stored'),
  'resil.backup': you('Keeps only the current configuration.', 'Keep the network in code so that it can be rebuilt.', ours, {
    basis: 'operated',
  }),
  'resil.dr': you('Offers the same building blocks in each Region.', 'Plan addresses and links for the recovery Region.', ours),
  'net.segment': you(
    'Routes exactly as your tables say.',
    'Design tiers, routes and endpoints; avoid flat networks.',
    infrastructureSecurity,
  ),
  'net.perimeter': you('Enforces groups and access lists exactly as written.', 'Close everything that need not be open.', vpcSecurity),
  'iam.creds': none('packets carry no credentials of the network'),
  'iam.authz': you('Checks IAM on every network change.', 'Restrict who may open routes, gateways and groups.', vpcSecurity),
  'data.retention': you('Keeps no packets.', 'Set retention of flow and query logs.', ours),
  'data.classification': you('Does not look into packets.', 'Decide which networks may carry sensitive data.', ours),
  'iam.mfa': none('nobody signs in to a network'),
  'iam.identity': none('networks have no users'),
  'log.audit': you('Records changes; traffic only if flow logs are on.', 'Enable flow and DNS logs and keep them.', vpcSecurity),
  'detect.monitor': you(
    'Publishes gateway metrics; threat detection on request.',
    'Watch for unexpected flows and blocked traffic.',
    vpcSecurity,
    { basis: 'operated' },
  ),
  'config.mgmt': both('Configures routers and fabric.', 'Keep network definitions in code; review each change.', model),
} as const satisfies Readonly<Record<ResourceDomain, Line>>;
