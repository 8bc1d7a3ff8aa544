import { aws, both, none, ours, page, you, type Line } from '@demarc/model';
import type { ResourceDomain } from '../domains.ts';

const incidentResponseGuide = page(
  'https://docs.aws.amazon.com/whitepapers/latest/aws-security-incident-response-guide/shared-responsibility.html',
  '2026-11-25',
);
const maintenanceWindows = page('https://docs.aws.amazon.com/fsx/latest/LustreGuide/maintenance-windows.md', '2026-11-25');
const efsEnforceEncryption = page('https://docs.aws.amazon.com/efs/latest/ug/efs-enforce-encryption.html', '2026-11-25');
const encryptionInTransit = page('https://docs.aws.amazon.com/efs/latest/ug/encryption-in-transit.html', '2026-11-25');
const vpcSecurity = page('https://docs.aws.amazon.com/en_us/vpc/latest/userguide/VPC_Security.html', '2026-11-25');
const infrastructureSecurity = page('https://docs.amazonaws.cn/en_us/AWSEC2/latest/UserGuide/infrastructure-security.html', '2026-11-25');
const disasterRecoveryResiliency = page('https://docs.amazonaws.cn/en_us/efs/latest/ug/disaster-recovery-resiliency.html', '2026-11-25');
const model = page('https://aws.amazon.com/compliance/shared-responsibility-model/', '2026-11-25');

/** A shared file system that clients mount, on servers that AWS runs. */
export const fileStorage = {
  'physical.facility': aws(
    'Secures the data centres of the file servers.',
    'Choose the Region and whether one Zone is enough.',
    incidentResponseGuide,
  ),
  'physical.media': aws('Destroys disks withdrawn from file servers.', 'Delete backups and file systems that are no longer used.', ours),
  'network.infra': aws('Runs the network between file servers and Zones.', 'Nothing below your mount targets.', incidentResponseGuide),
  'virt.hypervisor': aws(
    'Operates the hosts below the file service.',
    'Nothing; file servers cannot be chosen or reached.',
    incidentResponseGuide,
  ),
  'virt.isolation': aws(
    'Separates file systems of different accounts.',
    'Separate your own users by path, share or access point.',
    incidentResponseGuide,
  ),
  'orchestration.addons': aws(
    'Runs creation, scaling, failover and backup jobs.',
    'Nothing but capacity and throughput settings.',
    incidentResponseGuide,
  ),
  'os.guest': aws('Patches file servers, some of them in a window.', 'Choose the window where the type has one.', maintenanceWindows),
  'os.hardening': aws('Hardens the file servers.', 'Keep malware scanners on the clients that mount them.', ours),
  'runtime.patch': none('file servers run no code of yours'),
  'engine.patch': aws('Updates the file-server software.', 'Keep mount helpers and clients at supported versions.', maintenanceWindows),
  'app.supplychain': you('Supplies the server side only.', 'Update mount helpers, drivers and clients.', ours),
  'app.code': none('a file system runs no application'),
  'app.protection': none('file protocols pass no web firewall'),
  'ai.safety': none('stored files are not a model service'),
  'resil.ha': aws(
    'Keeps regional file systems available when a Zone fails.',
    'Pick the regional or multi-Zone type.',
    disasterRecoveryResiliency,
  ),
  'crypto.keys': aws('Manages the default service key.', 'Nothing, until you choose a key at creation.', ours),
  'crypto.certs': aws('Renews certificates of its mount endpoints.', 'Keep the mount helper able to check them.', ours),
  'crypto.transit': both('Offers encrypted mounts.', 'Mount with encryption and refuse clients that do not.', encryptionInTransit),
  'crypto.rest': both(
    'Encrypts data and metadata when the file system says so.',
    'Require encryption at creation; it cannot be added later.',
    efsEnforceEncryption,
  ),
  'resil.backup': both('Runs the backups that a plan or default requests.', 'Keep backups on, copy them away and try restores.', ours, {
    basis: 'operated',
  }),
  'resil.dr': you('Replicates to another Region on request.', 'Configure replication and rehearse failover.', ours),
  'net.segment': you('Places mount targets in your subnets.', 'Use private subnets and short paths.', infrastructureSecurity),
  'net.perimeter': you('Enforces security groups on mount targets.', 'Admit only clients that must mount.', vpcSecurity),
  'iam.creds': you('Accepts role credentials or directory logins.', 'Rotate directory service accounts; mount with roles.', ours),
  'iam.authz': you(
    'Enforces file permissions and resource policies.',
    'Set them narrowly; avoid root access for clients.',
    incidentResponseGuide,
  ),
  'data.retention': you('Moves cold files between tiers as you configure.', 'Define how long files and backups are kept.', ours),
  'data.classification': you('Cannot read meaning into files.', 'Know which shares hold sensitive files.', incidentResponseGuide),
  'iam.mfa': none('file protocols know no second factor'),
  'iam.identity': you('Maps clients by IAM, network or directory.', 'Maintain users and groups that own the files.', incidentResponseGuide),
  'log.audit': you(
    'Records management calls; file access only where audit logs exist.',
    'Switch file audit logs on where offered, or log at clients.',
    ours,
  ),
  'detect.monitor': you('Publishes throughput, capacity and connection metrics.', 'Alarm on limits and unusual deletion.', ours, {
    basis: 'operated',
  }),
  'config.mgmt': both('Configures file servers.', 'Hold policies, shares and mount options in code.', model),
} as const satisfies Readonly<Record<ResourceDomain, Line>>;
