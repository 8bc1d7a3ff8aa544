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
    'Secures the data centre in which sessions run.',
    'Secure the places and devices from which people connect.',
    incidentResponseGuide,
  ),
  'physical.media': aws('Destroys disks of retired session hosts.', 'Delete what leavers had, with its volumes.', ours),
  'network.infra': aws('Operates the streaming gateways and network.', 'Provide the internet access of your users.', incidentResponseGuide),
  'virt.hypervisor': aws('Runs hosts and hypervisor below each session.', 'Nothing below the system that you see.', incidentResponseGuide),
  'virt.isolation': aws('Gives each user a machine or container of their own.', 'Do not let people share one.', ours),
  'orchestration.addons': aws('Runs brokering, sign-in gateways and its own agents.', 'Leave updates of its agents on.', eucops16Bp01),
  'os.guest': you('Offers newer images.', 'Patch or rebuild what people work on; each drifts.', eucops16Bp01, { basis: 'operated' }),
  'os.hardening': you('Provides a base image.', 'Set group policies, remove admin rights, run anti-malware.', ours, { basis: 'operated' }),
  'runtime.patch': you(
    'Has no part in software that you install.',
    'Update the applications and libraries that people use.',
    eucops16Bp01,
    { basis: 'operated' },
  ),
  'engine.patch': none('it runs no shared engine'),
  'app.supplychain': you('Supplies public images.', 'Control which software and images users may install.', eucops16Bp01),
  'app.code': you('Runs whatever users open.', 'Vet in-house applications and notebooks.', ours),
  'app.protection': you('Limits its own gateways.', 'Filter browsing and downloads of users.', ours),
  'ai.safety': none('it brings no model'),
  'resil.ha': both('Restarts sessions and keeps gateways available.', 'Spread subnets over Zones.', ours),
  'crypto.keys': both('Offers a default key.', 'Own the key that you select for volumes.', ours),
  'crypto.certs': you('Renews certificates of its gateways.', 'Issue client certificates if you use them.', ours),
  'crypto.transit': aws('Encrypts the session between client and service.', 'Keep clients at supported versions.', ours),
  'crypto.rest': both('Encrypts root and user volumes if you ask at launch.', 'Ask for it; it cannot be added later.', ours),
  'resil.backup': both('Snapshots user volumes at fixed intervals.', 'Keep important files on redirected or backed-up storage.', ours, {
    basis: 'operated',
  }),
  'resil.dr': you('Stays within its Region unless you prepare another.', 'Prepare the same in a second Region and rehearse.', ours),
  'net.segment': you('Attaches sessions to your subnets.', 'Keep what people work on apart from servers.', ours),
  'net.perimeter': you('Publishes only its gateway.', 'Restrict client addresses, clipboard and redirection.', ours),
  'iam.creds': you('Stores no user passwords itself.', 'Enforce password rules where people sign in.', ours),
  'iam.authz': you('Lets in whom you assign.', 'Decide who gets one, and with which rights.', ours),
  'data.retention': you('Keeps user volumes until they are deleted.', 'Delete volumes and profiles when people leave.', ours),
  'data.classification': you('Cannot know what users store.', 'Tell users where sensitive files may be kept.', ours),
  'iam.mfa': you('Supports MFA through your directory or provider.', 'Turn MFA on for every user.', ours),
  'iam.identity': you('Relies on the directory that you connect.', 'Manage users and leavers in that directory.', ours),
  'log.audit': you('Records sign-ins as events.', 'Collect those events and operating-system logs.', ours),
  'detect.monitor': you('Publishes health and connection metrics.', 'Watch what runs in sessions, with your own tools.', ours, {
    basis: 'operated',
  }),
  'config.mgmt': both('Configures hosts and gateways.', 'Manage images and settings as versions.', model),
} as const satisfies Readonly<Record<ResourceDomain, Line>>;
