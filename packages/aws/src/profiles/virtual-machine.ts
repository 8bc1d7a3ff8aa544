import { aws, both, none, ours, page, you, type Line } from '@demarc/model';
import type { ResourceDomain } from '../domains.ts';

const incidentResponseGuide = page(
  'https://docs.aws.amazon.com/whitepapers/latest/aws-security-incident-response-guide/shared-responsibility.html',
  '2026-11-25',
);
const isolateDataOperators = page('https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/isolate-data-operators.md', '2026-11-25');
const infrastructureSecurity = page('https://docs.amazonaws.cn/en_us/AWSEC2/latest/UserGuide/infrastructure-security.html', '2026-11-25');
const updateManagement = page('https://docs.amazonaws.cn/en_us/AWSEC2/latest/UserGuide/update-management.html', '2026-11-25');
const enableebsencryptionbydefault = page(
  'https://docs.aws.amazon.com/sdk-for-sap-abap/v1/api/latest/ec2/operation/ENABLEEBSENCRYPTIONBYDEFAULT.html',
  '2026-11-25',
);
const dataProtection = page('https://docs.amazonaws.cn/en_us/AWSEC2/latest/UserGuide/data-protection.html', '2026-11-25');
const vpcSecurity = page('https://docs.aws.amazon.com/en_us/vpc/latest/userguide/VPC_Security.html', '2026-11-25');
const durabilityAndAvailability3 = page(
  'https://docs.aws.amazon.com/whitepapers/latest/aws-storage-services-overview/durability-and-availability-3.html',
  '2026-11-25',
);
const model = page('https://aws.amazon.com/compliance/shared-responsibility-model/', '2026-11-25');

/** A server whose operating system you administer, on hardware and a hypervisor that AWS runs. */
export const virtualMachine = {
  'physical.facility': aws(
    'Guards, powers, cools and monitors the data centres that house the servers.',
    'Choose the Region and Zone that your law and latency allow.',
    incidentResponseGuide,
  ),
  'physical.media': aws(
    'Replaces failed servers and destroys retired disks inside its own buildings.',
    'Delete the volumes and snapshots that you no longer need.',
    ours,
  ),
  'network.infra': aws(
    'Runs the cables, routers and backbone between hosts, Zones and Regions.',
    'Nothing, unless a VPN or Direct Connect ends at your router.',
    incidentResponseGuide,
  ),
  'virt.hypervisor': aws(
    'Builds and patches the Nitro hypervisor; no operator can log in to its hosts.',
    'Move off instance types that AWS announces for retirement.',
    isolateDataOperators,
  ),
  'virt.isolation': aws(
    'Separates your CPU, memory and network from other tenants on the same host.',
    'Choose dedicated tenancy or enclaves only where your own rules demand it.',
    infrastructureSecurity,
  ),
  'orchestration.addons': aws(
    'Runs the EC2 API, the placement of instances and the metadata service.',
    'Keep the SSM agent and the drivers inside the instance current.',
    ours,
  ),
  'os.guest': you(
    'Publishes newer images; changes nothing on a running instance.',
    'Patch the running system, or replace it from a newer image.',
    updateManagement,
    { basis: 'operated' },
  ),
  'os.hardening': you(
    'Provides base images and has no shell on your instance.',
    'Harden the system, run anti-malware, prefer Session Manager to SSH.',
    incidentResponseGuide,
    { basis: 'operated' },
  ),
  'runtime.patch': you(
    'Has no part in the languages that you install.',
    'Update every language runtime, web server and library on the machine.',
    updateManagement,
    { basis: 'operated' },
  ),
  'engine.patch': you(
    'Has no part in a database that you install yourself.',
    'Patch and upgrade any database, cache or broker on the machine.',
    incidentResponseGuide,
    { basis: 'operated' },
  ),
  'app.supplychain': you(
    'Inspector lists vulnerable packages once you enable it.',
    'Vet images, pin package sources and remove vulnerable dependencies.',
    ours,
  ),
  'app.code': you(
    'Neither reads nor tests the programs that you run.',
    'Review, test and repair your application before attackers find its faults.',
    incidentResponseGuide,
  ),
  'app.protection': you(
    'Shield Standard absorbs common network and transport floods.',
    'Put a WAF, rate limits and authentication before the application.',
    ours,
  ),
  'ai.safety': none('a virtual machine brings no model of its own'),
  'resil.ha': you(
    'Moves an instance to healthy hardware where automatic recovery is supported.',
    'Spread instances over Zones behind health checks that replace them.',
    ours,
  ),
  'crypto.keys': you('Keeps the default EBS key in KMS.', 'Look after keys on the machine and the policy of any chosen key.', ours),
  'crypto.certs': you(
    'Renews certificates only where an integrated service holds them.',
    'Issue, install and renew the certificates on the machine.',
    ours,
  ),
  'crypto.transit': you(
    'Encrypts traffic between some instance types; never your own protocols.',
    'Speak TLS in your software and refuse plain protocols.',
    dataProtection,
  ),
  'crypto.rest': you(
    'Encrypts new volumes once the volume or the account default asks for it.',
    'Turn EBS encryption on by default and re-create unencrypted volumes.',
    enableebsencryptionbydefault,
  ),
  'resil.backup': you(
    'Stores the snapshots that you or your backup plan take.',
    'Schedule snapshots, copy them elsewhere and rehearse a restore.',
    durabilityAndAvailability3,
    { basis: 'operated' },
  ),
  'resil.dr': you(
    'Offers separate Regions and a replication service for servers.',
    'Set recovery targets, replicate to another Region and exercise the plan.',
    ours,
  ),
  'net.segment': you(
    'Keeps your VPC apart from every other network.',
    'Place the instance in a subnet whose routes fit its tier.',
    infrastructureSecurity,
  ),
  'net.perimeter': you(
    'Enforces security groups outside the guest, so that root cannot switch them off.',
    'Open only the ports and sources that the workload needs.',
    vpcSecurity,
  ),
  'iam.creds': you(
    "Rotates the role's temporary credentials through the metadata service.",
    'Require IMDSv2, keep access keys off disk, rotate SSH keys.',
    ours,
  ),
  'iam.authz': you(
    "Evaluates the instance role's policies on every API call.",
    'Give the role least privilege and use one role a purpose.',
    incidentResponseGuide,
  ),
  'data.retention': you(
    'Keeps or deletes a volume at termination, as its flag says.',
    'Decide how long volumes, images and snapshots live, then delete them.',
    ours,
  ),
  'data.classification': you(
    'Cannot know what the files on your disks mean.',
    'Label what the disks hold and keep stray secrets off them.',
    incidentResponseGuide,
  ),
  'iam.mfa': you('Has no second factor inside the guest.', 'Require a second factor on every path to a shell.', ours),
  'iam.identity': you(
    'Hands the instance an IAM role when you attach one.',
    'Manage operating-system accounts and who may reach the machine.',
    dataProtection,
  ),
  'log.audit': you(
    'Records EC2 API calls; sees nothing inside the guest.',
    'Ship system and application logs off the machine and keep them.',
    ours,
  ),
  'detect.monitor': you(
    'Publishes host metrics; GuardDuty watches traffic and DNS if enabled.',
    'Enable GuardDuty, agents and alarms, then act on what they find.',
    ours,
    { basis: 'operated' },
  ),
  'config.mgmt': both(
    'Configures the hosts and network devices beneath the instance.',
    'Keep instance, image and system settings in code and watch drift.',
    model,
  ),
} as const satisfies Readonly<Record<ResourceDomain, Line>>;
