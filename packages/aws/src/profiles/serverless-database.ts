import { aws, both, none, ours, page, you, type Line } from '@demarc/model';
import type { ResourceDomain } from '../domains.ts';

const incidentResponseGuide = page(
  'https://docs.aws.amazon.com/whitepapers/latest/aws-security-incident-response-guide/shared-responsibility.html',
  '2026-11-25',
);
const encryptionUsagenotes = page(
  'https://docs.amazonaws.cn/en_us/amazondynamodb/latest/developerguide/encryption.usagenotes.md',
  '2026-11-25',
);
const encryptionatrest = page('https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.md', '2026-11-25');
const dynamodbRules = page('https://docs.aws.amazon.com/controltower/latest/userguide/dynamodb-rules.html', '2026-11-25');
const model = page('https://aws.amazon.com/compliance/shared-responsibility-model/', '2026-11-25');

/** A database service without instances: you see tables and an endpoint, nothing below. */
export const serverlessDatabase = {
  'physical.facility': aws('Secures the sites where the data lives.', 'Choose which Regions may hold the data.', incidentResponseGuide),
  'physical.media': aws('Destroys storage media that held parts of the data.', 'Delete data and backups that no law requires.', ours),
  'network.infra': aws('Operates the network under the service endpoint.', 'Nothing on the path inside AWS.', incidentResponseGuide),
  'virt.hypervisor': aws('Runs every host beneath the service.', 'Nothing; there are no hosts to choose.', incidentResponseGuide),
  'virt.isolation': aws(
    'Keeps customers apart on one multi-tenant platform.',
    'Separate your own tenants by name, key or account.',
    incidentResponseGuide,
  ),
  'orchestration.addons': aws(
    'Runs request routing, partitioning, capacity and scaling.',
    'Set capacity limits that fit budget and load.',
    incidentResponseGuide,
  ),
  'os.guest': aws('Patches all operating systems of the service.', 'Nothing; no operating system is visible.', incidentResponseGuide),
  'os.hardening': aws('Hardens the service fleet.', 'Nothing; there is no host to enter.', incidentResponseGuide),
  'runtime.patch': none('you bring no runtime to the service'),
  'engine.patch': aws(
    'Updates the engine behind the endpoint without a window.',
    'Keep client libraries at supported versions.',
    incidentResponseGuide,
    { schedule: 'aws' },
  ),
  'app.supplychain': none('the service takes no packages from you'),
  'app.code': you('Executes the requests that your code sends.', 'Guard against injection and oversized reads in your code.', ours),
  'app.protection': none('access is by signed requests, not by open web traffic'),
  'ai.safety': none('stored data contains no model'),
  'resil.ha': aws('Keeps copies in several Zones and heals them.', 'Leave enough capacity, or let it scale.', incidentResponseGuide),
  'crypto.keys': aws('Owns, guards and rotates the default key.', 'Nothing, until you choose your own KMS key.', encryptionatrest),
  'crypto.certs': aws('Renews the certificates of the public endpoints.', 'Keep trust stores in clients current.', ours),
  'crypto.transit': aws('Serves requests over HTTPS with current TLS.', 'Keep clients able to speak current TLS.', encryptionUsagenotes),
  'crypto.rest': aws('Encrypts all stored data.', 'Encrypt before sending only what the service must not read.', encryptionUsagenotes),
  'resil.backup': both('Takes continuous backups once you switch them on.', 'Switch them on and test a restore.', dynamodbRules, {
    basis: 'operated',
  }),
  'resil.dr': you('Replicates to other Regions if you configure it.', 'Choose Regions, and test the switch.', ours),
  'net.segment': both('Provides gateway or interface endpoints.', 'Route through them when traffic must stay private.', ours),
  'net.perimeter': you(
    'Offers public endpoints that answer only signed requests.',
    'Restrict by endpoint, address or organisation where it matters.',
    ours,
  ),
  'iam.creds': you('Accepts temporary credentials; keeps no passwords.', 'Use roles instead of stored access keys.', ours),
  'iam.authz': you(
    'Evaluates identity and resource policies on each request.',
    'Limit actions, resources and conditions.',
    incidentResponseGuide,
  ),
  'data.retention': you('Expires data only where you define it.', 'Set expiry, and delete what must not be kept.', ours),
  'data.classification': you(
    'Does not interpret what you store.',
    'Mark what is sensitive, and encrypt it before sending if needed.',
    incidentResponseGuide,
  ),
  'iam.mfa': none('it has no sign-in of its own'),
  'iam.identity': none('callers are IAM identities; they belong to the account'),
  'log.audit': you(
    'Records management calls; data access only on request.',
    'Enable data events where the data is sensitive, and keep them.',
    ours,
  ),
  'detect.monitor': you('Publishes capacity and error metrics.', 'Alarm on throttles, errors and odd access.', ours, { basis: 'operated' }),
  'config.mgmt': both('Configures all machines of the service.', 'Keep its settings in code and detect drift.', model),
} as const satisfies Readonly<Record<ResourceDomain, Line>>;
