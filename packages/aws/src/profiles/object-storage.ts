import { aws, both, none, ours, page, you, type Line } from '@demarc/model';
import type { ResourceDomain } from '../domains.ts';

const incidentResponseGuide = page(
  'https://docs.aws.amazon.com/whitepapers/latest/aws-security-incident-response-guide/shared-responsibility.html',
  '2026-11-25',
);
const s3 = page('https://docs.aws.amazon.com/prescriptive-guidance/latest/encryption-best-practices/s3.md', '2026-11-25');
const publicaccessblockconfiguration = page(
  'https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PublicAccessBlockConfiguration',
  '2026-11-25',
);
const datadurability = page('https://docs.amazonaws.cn/en_us/AmazonS3/latest/userguide/DataDurability.md', '2026-11-25');
const model = page('https://aws.amazon.com/compliance/shared-responsibility-model/', '2026-11-25');

/** Objects behind an AWS endpoint: durability is AWS's, access and meaning are yours. */
export const objectStorage = {
  'physical.facility': aws(
    'Secures the data centres that store the objects.',
    'Choose the Regions in which objects may rest.',
    incidentResponseGuide,
  ),
  'physical.media': aws('Decommissions and destroys storage media.', 'Delete objects and old versions when their time ends.', ours),
  'network.infra': aws('Runs the network from endpoint to disk.', 'Nothing inside AWS.', incidentResponseGuide),
  'virt.hypervisor': aws('Operates the storage servers.', 'Nothing; storage has no hosts for you.', incidentResponseGuide),
  'virt.isolation': aws(
    'Separates accounts on shared storage servers.',
    'Separate your tenants by bucket, prefix or account.',
    incidentResponseGuide,
  ),
  'orchestration.addons': aws(
    'Runs indexing, placement, repair and lifecycle jobs.',
    'Nothing; you only set the rules it follows.',
    incidentResponseGuide,
  ),
  'os.guest': aws('Patches the storage fleet.', 'Nothing; no system is visible.', incidentResponseGuide),
  'os.hardening': aws('Hardens the storage fleet.', 'Nothing; no login exists.', incidentResponseGuide),
  'runtime.patch': none('storage executes no code'),
  'engine.patch': aws(
    'Updates the storage software without your notice.',
    'Keep SDKs at versions that AWS supports.',
    incidentResponseGuide,
    { schedule: 'aws' },
  ),
  'app.supplychain': none('stored files are data, not part of the service'),
  'app.code': none('a bucket runs no code; its readers have their own rows'),
  'app.protection': you('Limits request rates against its own endpoint.', 'Put CloudFront and a WAF before anything public.', ours),
  'ai.safety': none('stored objects are not a model service'),
  'resil.ha': aws(
    'Stores objects over at least three Zones and repairs losses.',
    'Avoid single-Zone classes for data without another copy.',
    datadurability,
  ),
  'crypto.keys': aws('Manages and rotates the keys of default encryption.', 'Nothing, until you use KMS or your own keys.', s3),
  'crypto.certs': aws('Renews the endpoint certificates.', 'Keep client trust stores current.', ours),
  'crypto.transit': both('Serves HTTPS with current TLS, but accepts plain HTTP.', 'Deny requests without TLS in the bucket policy.', ours),
  'crypto.rest': both('Encrypts every new object with managed keys.', 'Demand your own key where the data requires it.', s3),
  'resil.backup': you(
    'Preserves earlier versions once versioning is on.',
    'Switch versioning on and keep an untouchable copy.',
    datadurability,
    { basis: 'operated' },
  ),
  'resil.dr': you('Copies to another Region if you configure replication.', 'Choose what to replicate, and test reading it there.', ours),
  'net.segment': none('the service has no place in your subnets'),
  'net.perimeter': you(
    'Refuses public policies and lists while the block is on.',
    'Leave the block on; expose through CloudFront.',
    publicaccessblockconfiguration,
  ),
  'iam.creds': you('Honours signed links until they expire.', 'Keep signed links short-lived and access keys few.', ours),
  'iam.authz': you(
    'Evaluates bucket, access point and identity policies.',
    'Write them narrowly, and keep access lists off.',
    incidentResponseGuide,
  ),
  'data.retention': you(
    'Applies the lifecycle and lock rules that you write.',
    'Define expiry, legal hold and deletion of old versions.',
    ours,
  ),
  'data.classification': you(
    'Searches for sensitive data only if you enable Macie.',
    'Label buckets and prefixes by sensitivity.',
    incidentResponseGuide,
  ),
  'iam.mfa': none('the store has no sign-in of its own'),
  'iam.identity': none('callers are IAM identities, not users of the store'),
  'log.audit': you('Records bucket management; object access only on request.', 'Enable data events or access logs and keep them.', ours),
  'detect.monitor': you('GuardDuty and Macie watch access and content when enabled.', 'Enable them and answer their findings.', ours, {
    basis: 'operated',
  }),
  'config.mgmt': both('Configures all storage systems.', 'Keep bucket settings in code and detect drift.', model),
} as const satisfies Readonly<Record<ResourceDomain, Line>>;
