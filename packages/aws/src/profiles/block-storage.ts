import { aws, both, none, ours, page, you, type Line } from '@demarc/model';
import type { ResourceDomain } from '../domains.ts';

const incidentResponseGuide = page(
  'https://docs.aws.amazon.com/whitepapers/latest/aws-security-incident-response-guide/shared-responsibility.html',
  '2026-11-25',
);
const isolateDataOperators = page('https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/isolate-data-operators.md', '2026-11-25');
const enableebsencryptionbydefault = page(
  'https://docs.aws.amazon.com/sdk-for-sap-abap/v1/api/latest/ec2/operation/ENABLEEBSENCRYPTIONBYDEFAULT.html',
  '2026-11-25',
);
const durabilityAndAvailability3 = page(
  'https://docs.aws.amazon.com/whitepapers/latest/aws-storage-services-overview/durability-and-availability-3.html',
  '2026-11-25',
);
const model = page('https://aws.amazon.com/compliance/shared-responsibility-model/', '2026-11-25');

/** Network disks and their snapshots, used by instances in one Zone. */
export const blockStorage = {
  'physical.facility': aws(
    'Secures the Zone where the volume resides.',
    'Choose the Zone; the volume cannot leave it.',
    incidentResponseGuide,
  ),
  'physical.media': aws('Resets blocks before reuse and destroys failed disks.', 'Delete volumes and snapshots that nobody claims.', ours),
  'network.infra': aws(
    'Runs the storage network between hosts and volumes.',
    'Nothing; the storage network is invisible.',
    incidentResponseGuide,
  ),
  'virt.hypervisor': aws(
    'Runs storage servers and the cards that present volumes.',
    'Nothing below the device name.',
    isolateDataOperators,
  ),
  'virt.isolation': aws('Shows each volume only to instances you attach it to.', 'Attach volumes only where they belong.', ours),
  'orchestration.addons': aws('Runs the volume and snapshot control plane.', 'Nothing but quotas and naming.', incidentResponseGuide),
  'os.guest': none('a volume runs no operating system by itself'),
  'os.hardening': none('hardening belongs to the instance that mounts it'),
  'runtime.patch': none('a volume executes nothing'),
  'engine.patch': aws('Updates the storage software under live volumes.', 'Nothing; updates need no action from you.', ours),
  'app.supplychain': none('images built from snapshots have their own rows'),
  'app.code': none("code on a disk belongs to the instance's row"),
  'app.protection': none('a disk is not reachable by web requests'),
  'ai.safety': none('disks contain no model service'),
  'resil.ha': both('Replicates the volume inside one Zone.', 'Plan for the loss of that Zone.', durabilityAndAvailability3),
  'crypto.keys': aws('Manages the default volume key.', 'Nothing, until a volume names a key of yours.', ours),
  'crypto.certs': none('no certificate takes part in block access'),
  'crypto.transit': aws(
    'Encrypts traffic between host and encrypted volume.',
    'Use encrypted volumes; then this is done.',
    enableebsencryptionbydefault,
  ),
  'crypto.rest': both(
    'Encrypts disk, snapshot and path to the host once asked.',
    'Ask by account default, and replace unencrypted volumes.',
    enableebsencryptionbydefault,
  ),
  'resil.backup': you(
    'Stores snapshots durably when someone takes them.',
    'Schedule snapshots and prove that they restore.',
    durabilityAndAvailability3,
    { basis: 'operated' },
  ),
  'resil.dr': you('Copies snapshots to other Regions on request.', 'Copy them, with a key that exists there.', ours),
  'net.segment': none('volumes have no address in your subnets'),
  'net.perimeter': you(
    'Refuses public snapshots while the account block is on.',
    'Keep that block on and share with named accounts only.',
    ours,
  ),
  'iam.creds': none('block access uses no password or key of its own'),
  'iam.authz': you(
    'Checks IAM for attach, snapshot, share and direct block reads.',
    'Limit snapshot sharing and direct reads.',
    incidentResponseGuide,
  ),
  'data.retention': you('Keeps a snapshot until someone deletes it.', 'Expire snapshots by rule and protect those you must keep.', ours),
  'data.classification': you('Sees only blocks.', 'Record which volumes and snapshots hold sensitive data.', incidentResponseGuide),
  'iam.mfa': none('nobody signs in to a disk'),
  'iam.identity': none('disks know instances, not people'),
  'log.audit': you('Records attach and snapshot calls.', 'Keep those records; log direct block reads.', ours),
  'detect.monitor': you('Publishes volume metrics and impairment events.', 'Alarm on impaired volumes and odd sharing.', ours, {
    basis: 'operated',
  }),
  'config.mgmt': both('Configures storage servers.', 'Keep volume type, size and tags in code.', model),
} as const satisfies Readonly<Record<ResourceDomain, Line>>;
