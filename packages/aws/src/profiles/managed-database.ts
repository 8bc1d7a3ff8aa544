import { aws, both, none, ours, page, you, type Line } from '@demarc/model';
import type { ResourceDomain } from '../domains.ts';

const incidentResponseGuide = page(
  'https://docs.aws.amazon.com/whitepapers/latest/aws-security-incident-response-guide/shared-responsibility.html',
  '2026-11-25',
);
const userUpgradedbinstance = page('https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.html', '2026-11-25');
const promptInjection = page('https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-injection.html', '2026-11-25');
const userWorkingwithautomatedbackups = page(
  'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.html',
  '2026-11-25',
);
const rotateSecretsManaged = page('https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_managed.html', '2026-11-25');
const infrastructureSecurity = page('https://docs.amazonaws.cn/en_us/AWSEC2/latest/UserGuide/infrastructure-security.html', '2026-11-25');
const model = page('https://aws.amazon.com/compliance/shared-responsibility-model/', '2026-11-25');

/** A database, cache, search or broker engine on instances that AWS runs for you in your VPC. */
export const managedDatabase = {
  'physical.facility': aws(
    'Secures the data centres that hold the hosts of the engine.',
    'Choose the Region, and the Zones of the subnet group.',
    incidentResponseGuide,
  ),
  'physical.media': aws('Replaces and destroys failed or retired disks.', 'Delete old snapshots before you forget them.', ours),
  'network.infra': aws('Runs the network between storage, replicas and Zones.', 'Nothing below your subnet group.', incidentResponseGuide),
  'virt.hypervisor': aws(
    'Maintains hardware and hypervisor under each instance.',
    'Set a maintenance window that the business can bear.',
    userUpgradedbinstance,
  ),
  'virt.isolation': aws('Dedicates virtual machines to your instances.', 'Separate your own tenants by instance or schema.', ours),
  'orchestration.addons': aws(
    'Automates provisioning, failover, snapshots and monitoring agents.',
    'Nothing beyond calling the API with care.',
    incidentResponseGuide,
  ),
  'os.guest': aws(
    'Builds and applies operating-system updates in the window.',
    'Do not put required updates off; plan for the restart.',
    userUpgradedbinstance,
    { schedule: 'you' },
  ),
  'os.hardening': aws('Hardens the host and lets no customer log in to it.', 'Nothing; use engine parameters, not the host.', ours),
  'runtime.patch': none('no language runtime is exposed to you'),
  'engine.patch': both(
    'Tests and publishes engine versions and forces urgent security fixes.',
    'Choose upgrade settings and windows; move major versions in time.',
    userUpgradedbinstance,
    { schedule: 'you', basis: 'operated' },
  ),
  'app.supplychain': both(
    'Supplies the engine build and the supported extensions.',
    'Choose extensions sparingly and update client drivers.',
    ours,
  ),
  'app.code': you('Runs the queries it is given.', 'Prevent injection, and review stored procedures and functions.', promptInjection),
  'app.protection': none('databases speak no HTTP for a WAF to filter'),
  'ai.safety': none('the engine contains no generative model'),
  'resil.ha': you('Restarts or rebuilds a failed instance, in its own Zone.', 'Pay for a standby or replicas in other Zones.', ours),
  'crypto.keys': aws('Guards and rotates the default service key.', 'Nothing, until you choose your own KMS key.', ours),
  'crypto.certs': both(
    'Issues and rotates the server certificate authority.',
    'Update client trust stores before the old authority ends.',
    ours,
  ),
  'crypto.transit': both(
    'Offers TLS on every endpoint.',
    'Make the engine refuse plain connections; verify certificates in clients.',
    ours,
  ),
  'crypto.rest': you(
    'Encrypts storage, logs, snapshots and replicas once you choose it.',
    'Choose encryption at creation; later it means a restore.',
    ours,
  ),
  'resil.backup': both(
    'Takes the automated backups that you leave switched on.',
    'Set retention, copy elsewhere and test restores.',
    userWorkingwithautomatedbackups,
    { basis: 'operated' },
  ),
  'resil.dr': you(
    'Provides cross-Region copies and replicas on request.',
    'Set recovery targets, configure copies and rehearse promotion.',
    ours,
  ),
  'net.segment': you(
    'Places instances in the subnets of your group.',
    'Use subnets without a route from the internet.',
    infrastructureSecurity,
  ),
  'net.perimeter': you(
    'Enforces the security group on the endpoint.',
    'Keep it private and admit only the application tier.',
    incidentResponseGuide,
  ),
  'iam.creds': you(
    'Rotates the administrator password if you let Secrets Manager hold it.',
    'Rotate application passwords, or use short-lived tokens.',
    rotateSecretsManaged,
  ),
  'iam.authz': you(
    'Enforces IAM on the API; grants inside follow the engine.',
    'Grant least privilege inside the engine and on its API.',
    incidentResponseGuide,
  ),
  'data.retention': you(
    'Deletes automated backups when their retention ends.',
    'Set backup retention, purge rows and prune manual snapshots.',
    userWorkingwithautomatedbackups,
  ),
  'data.classification': you(
    'Cannot tell which columns are sensitive.',
    'Classify tables and mask what lower environments receive.',
    incidentResponseGuide,
  ),
  'iam.mfa': none('engine logins know no second factor; console sign-in belongs to the account'),
  'iam.identity': you(
    'Creates one administrator; knows none of your users.',
    'Create personal accounts and remove leavers.',
    incidentResponseGuide,
  ),
  'log.audit': you(
    'Records API calls; writes engine logs that soon rotate away.',
    'Turn on engine audit logs, export them and keep them.',
    ours,
  ),
  'detect.monitor': you(
    'Publishes metrics and events; offers anomaly detection for logins.',
    'Subscribe to events, alarm on load and failed logins.',
    ours,
    { basis: 'operated' },
  ),
  'config.mgmt': both('Configures hosts and safe engine defaults.', 'Own parameter groups, options and windows as code.', model),
} as const satisfies Readonly<Record<ResourceDomain, Line>>;
