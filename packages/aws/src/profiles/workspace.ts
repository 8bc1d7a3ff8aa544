import { aws, both, none, ours, page, you, type Line } from '@demarc/model';
import type { ResourceDomain } from '../domains.ts';

const incidentResponseGuide = page(
  'https://docs.aws.amazon.com/whitepapers/latest/aws-security-incident-response-guide/shared-responsibility.html',
  '2026-11-25',
);
const eucops16Bp01 = page('https://docs.aws.amazon.com/wellarchitected/latest/end-user-computing-lens/eucops16-bp01.html', '2026-11-25');
const model = page('https://aws.amazon.com/compliance/shared-responsibility-model/', '2026-11-25');

/** A desktop or application session for people, on a machine that AWS hosts. */
export const workspace = {
  'physical.facility': aws(
    'Secures the data centre of the desktop.',
    'Secure the places and devices from which people connect.',
    incidentResponseGuide,
  ),
  'physical.media': aws('Destroys disks of retired desktops.', 'Delete desktops of leavers with their volumes.', ours),
  'network.infra': aws('Operates the streaming gateways and network.', 'Provide the internet access of your users.', incidentResponseGuide),
  'virt.hypervisor': aws('Runs hosts and hypervisor of desktops.', 'Nothing below the desktop.', incidentResponseGuide),
  'virt.isolation': aws('Gives each desktop its own virtual machine.', 'Do not share one desktop among people.', ours),
  'orchestration.addons': aws(
    'Runs brokering, streaming and its own agents.',
    'Keep maintenance mode on so that agents update.',
    eucops16Bp01,
  ),
  'os.guest': you('Offers update windows and newer bundles.', 'Patch desktops and rebuild images; each desktop drifts.', eucops16Bp01, {
    basis: 'operated',
  }),
  'os.hardening': you('Provides a base image.', 'Set group policies, remove admin rights, run anti-malware.', ours, { basis: 'operated' }),
  'runtime.patch': you('Has no part in installed software.', 'Update browsers, office and other applications.', eucops16Bp01, {
    basis: 'operated',
  }),
  'engine.patch': none('a desktop runs no shared engine'),
  'app.supplychain': you('Supplies public bundles.', 'Control which software and images users may install.', eucops16Bp01),
  'app.code': you('Runs whatever users open.', 'Vet in-house applications on the image.', ours),
  'app.protection': you('Limits its own gateways.', 'Filter browsing and downloads of users.', ours),
  'ai.safety': none('a desktop brings no model'),
  'resil.ha': both('Restarts desktops and keeps gateways available.', 'Spread directories and subnets over Zones.', ours),
  'crypto.keys': both('Offers a default key.', 'Own the key that you select for volumes.', ours),
  'crypto.certs': you('Renews certificates of streaming gateways.', 'Issue device or smart-card certificates if you use them.', ours),
  'crypto.transit': aws('Encrypts the streaming session.', 'Keep clients at supported versions.', ours),
  'crypto.rest': both('Encrypts root and user volumes if you ask at launch.', 'Ask for it; it cannot be added later.', ours),
  'resil.backup': both('Snapshots user volumes at fixed intervals.', 'Keep important files on redirected or backed-up storage.', ours, {
    basis: 'operated',
  }),
  'resil.dr': you('Offers redirection to another Region.', 'Prepare desktops there and rehearse.', ours),
  'net.segment': you('Attaches desktops to your subnets.', 'Keep desktops apart from servers.', ours),
  'net.perimeter': you('Publishes only the streaming gateway.', 'Restrict client addresses, clipboard and redirection.', ours),
  'iam.creds': you('Stores no user passwords itself.', 'Enforce password rules in the directory.', ours),
  'iam.authz': you('Assigns each desktop to one user.', 'Decide who gets a desktop and with which rights.', ours),
  'data.retention': you('Keeps user volumes until the desktop is deleted.', 'Delete desktops and profiles on leaving.', ours),
  'data.classification': you('Cannot know what users store.', 'Tell users where sensitive files may be kept.', ours),
  'iam.mfa': you('Supports MFA through your directory or provider.', 'Turn MFA on for every user.', ours),
  'iam.identity': you('Relies on the directory that you connect.', 'Manage users and leavers in that directory.', ours),
  'log.audit': you('Records logins to desktops as events.', 'Collect those events and operating-system logs.', ours),
  'detect.monitor': you('Publishes health and connection metrics.', 'Run endpoint detection on the desktops.', ours, { basis: 'operated' }),
  'config.mgmt': both('Configures hosts and gateways.', 'Manage images and group policies as versions.', model),
} as const satisfies Readonly<Record<ResourceDomain, Line>>;
