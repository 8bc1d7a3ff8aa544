import { aws, both, none, ours, page, you, type Line } from '@demarc/model';
import type { ResourceDomain } from '../domains.ts';

const incidentResponseGuide = page(
  'https://docs.aws.amazon.com/whitepapers/latest/aws-security-incident-response-guide/shared-responsibility.html',
  '2026-11-25',
);
const sqsSecurityBestPractices = page(
  'https://docs.amazonaws.cn/en_us/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.md',
  '2026-11-25',
);
const model = page('https://aws.amazon.com/compliance/shared-responsibility-model/', '2026-11-25');

/** Queues, topics, streams and buses that AWS runs and you fill. */
export const messaging = {
  'physical.facility': aws(
    'Secures the sites in which messages wait.',
    'Choose the Region whose law may apply to them.',
    incidentResponseGuide,
  ),
  'physical.media': aws('Destroys disks that carried messages.', 'Keep message retention short.', ours),
  'network.infra': aws(
    'Operates the network between producers, brokers and consumers.',
    'Nothing between endpoint and broker.',
    incidentResponseGuide,
  ),
  'virt.hypervisor': aws('Runs all servers of the messaging fleet.', 'Nothing; there is no broker host to see.', incidentResponseGuide),
  'virt.isolation': aws(
    'Keeps accounts apart on shared messaging servers.',
    'Separate what differs in trust by name or account.',
    incidentResponseGuide,
  ),
  'orchestration.addons': aws(
    'Runs delivery, retries, fan-out and scaling.',
    'Configure retries and dead-letter targets.',
    incidentResponseGuide,
  ),
  'os.guest': aws('Patches the messaging fleet.', 'Nothing; no system is exposed.', incidentResponseGuide),
  'os.hardening': aws('Hardens the messaging fleet.', 'Nothing; brokers behind the endpoint take no login.', incidentResponseGuide),
  'runtime.patch': none('no code of yours runs inside'),
  'engine.patch': aws(
    'Updates the message engine without a version to choose.',
    'Keep producers and consumers on supported SDKs.',
    incidentResponseGuide,
  ),
  'app.supplychain': none('the service accepts no packages'),
  'app.code': you('Delivers payloads unread.', 'Validate what arrives, and make receivers bear repeats.', ours),
  'app.protection': none('callers sign requests; there is no public web page'),
  'ai.safety': none('messages pass no model here'),
  'resil.ha': aws('Stores messages over several Zones.', 'Make clients retry and tolerate duplicates.', incidentResponseGuide),
  'crypto.keys': aws("Manages the service's own key.", 'Nothing, until you choose your own KMS key.', ours),
  'crypto.certs': aws('Renews endpoint certificates.', 'Verify signatures and certificates in receivers.', ours),
  'crypto.transit': both('Offers TLS endpoints.', 'Refuse plain requests in the resource policy.', sqsSecurityBestPractices),
  'crypto.rest': both(
    'Encrypts stored messages by default or on request.',
    'Check that encryption is on where it is optional.',
    sqsSecurityBestPractices,
  ),
  'resil.backup': both(
    'Holds messages until consumed or expired; offers replay in places.',
    'Archive what must be replayed after expiry.',
    ours,
    { basis: 'operated' },
  ),
  'resil.dr': you('Stays within its Region unless you replicate.', 'Plan producers and consumers for a second Region.', ours),
  'net.segment': both('Offers interface endpoints in your VPC.', 'Use them where traffic must stay private.', ours),
  'net.perimeter': you(
    'Answers signed requests on public endpoints.',
    'Close public policies and restrict cross-account senders.',
    sqsSecurityBestPractices,
  ),
  'iam.creds': you('Works with temporary credentials.', 'Use roles; keep no access keys in producers.', ours),
  'iam.authz': you('Evaluates identity and resource policies.', 'Name principals; never grant everyone.', sqsSecurityBestPractices),
  'data.retention': both('Deletes messages after the retention you set.', 'Choose retention, and drain dead-letter queues.', ours),
  'data.classification': you(
    'Does not interpret payloads, unless a protection policy says so.',
    'Know which of them carry personal data.',
    incidentResponseGuide,
  ),
  'iam.mfa': none('nobody signs in to it'),
  'iam.identity': none('senders and receivers are IAM identities of the account'),
  'log.audit': you('Records management calls; message calls only on request.', 'Enable data events where messages are sensitive.', ours),
  'detect.monitor': you('Publishes volume, delay and failure metrics.', 'Alarm on delay and failures.', ours, { basis: 'operated' }),
  'config.mgmt': both('Configures the fleet.', 'Keep policies and settings in code.', model),
} as const satisfies Readonly<Record<ResourceDomain, Line>>;
