import { aws, both, none, ours, page, you, type Line } from '@demarc/model';
import type { ResourceDomain } from '../domains.ts';

const incidentResponseGuide = page(
  'https://docs.aws.amazon.com/whitepapers/latest/aws-security-incident-response-guide/shared-responsibility.html',
  '2026-11-25',
);
const keyDeletion = page('https://docs.aws.amazon.com/kms/latest/cryptographic-details/key-deletion.html', '2026-11-25');
const secretsManager = page('https://aws.amazon.com/documentation-overview/secrets-manager/', '2026-11-25');
const rotatingKeysEnable = page('https://docs.aws.amazon.com/kms/latest/developerguide/rotating-keys-enable.md', '2026-11-25');
const infrastructureSecurity = page(
  'https://docs.aws.amazon.com/secretsmanager/latest/userguide/infrastructure-security.html',
  '2026-11-25',
);
const rotateSecretsManaged = page('https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_managed.html', '2026-11-25');
const model = page('https://aws.amazon.com/compliance/shared-responsibility-model/', '2026-11-25');

/** Keys, secrets and certificates in AWS hardware or vaults. */
export const keyManagement = {
  'physical.facility': aws('Secures the sites of the security modules.', 'Nothing while key material stays in AWS.', incidentResponseGuide),
  'physical.media': aws('Zeroes and destroys withdrawn security modules.', 'Destroy your own copies of key material.', ours),
  'network.infra': aws('Runs the network between service and modules.', 'Nothing between endpoint and module.', incidentResponseGuide),
  'virt.hypervisor': aws('Runs front-end hosts and module firmware.', 'Nothing; modules are not reachable.', incidentResponseGuide),
  'virt.isolation': aws('Keeps plaintext keys inside modules that nobody can open.', 'Use separate keys for separate data owners.', ours),
  'orchestration.addons': aws(
    'Runs request handling, replication and scheduled deletion.',
    'Nothing beyond quotas.',
    incidentResponseGuide,
  ),
  'os.guest': aws('Patches the key service fleet.', 'Nothing; no system is exposed.', incidentResponseGuide),
  'os.hardening': aws('Hardens the key service fleet.', 'Nothing; server and module take no login of yours.', incidentResponseGuide),
  'runtime.patch': none('keys and secrets execute nothing'),
  'engine.patch': aws(
    'Updates module firmware and certification.',
    'Watch certificates of compliance if yours depends on them.',
    incidentResponseGuide,
  ),
  'app.supplychain': none('nothing is packaged'),
  'app.code': none('no application runs here'),
  'app.protection': none('only signed requests reach the service'),
  'ai.safety': none('keys serve no model by themselves'),
  'resil.ha': aws('Runs the service over several Zones.', 'Cache data keys or secrets within limits.', incidentResponseGuide),
  'crypto.keys': both(
    'Generates, guards and, if enabled, rotates key material.',
    'Write key policies, enable rotation, decide on deletion.',
    rotatingKeysEnable,
  ),
  'crypto.certs': both('Renews what it issued and can still validate.', 'Track expiry of everything imported or issued elsewhere.', ours),
  'crypto.transit': aws('Accepts TLS connections only.', 'Keep clients able to speak current TLS.', infrastructureSecurity),
  'crypto.rest': aws('Encrypts all stored secrets and key material.', 'Choose which key encrypts your secrets.', secretsManager),
  'resil.backup': aws('Keeps durable encrypted copies of what it generated.', 'Keep your own copy of material that you imported.', ours),
  'resil.dr': you('Offers multi-Region keys and replicated secrets.', 'Choose which keys and secrets must exist elsewhere.', ours),
  'net.segment': both('Offers interface endpoints.', 'Use them for callers without internet access.', infrastructureSecurity),
  'net.perimeter': you(
    'Answers signed calls on public endpoints.',
    'Restrict by endpoint or organisation in policies.',
    infrastructureSecurity,
  ),
  'iam.creds': you(
    'Rotates secrets where a managed rotation is configured.',
    'Turn rotation on and test it with the consumers.',
    rotateSecretsManaged,
  ),
  'iam.authz': you('Lets the key or resource policy decide first.', 'Keep policies narrow and review grants.', incidentResponseGuide),
  'data.retention': you('Waits the scheduled days before destroying a key.', 'Never delete a key that data still needs.', keyDeletion),
  'data.classification': you('Does not know what a key protects.', 'Record which data each key or secret guards.', ours),
  'iam.mfa': none('nobody signs in to a key or secret'),
  'iam.identity': none('a key has policies but no users of its own'),
  'log.audit': you('Records each use of a key or secret as an event.', 'Keep those events and look for unusual use.', ours),
  'detect.monitor': you('Publishes usage, expiry and deletion signals.', 'Alarm on disabled keys, denied calls and expiry.', ours, {
    basis: 'operated',
  }),
  'config.mgmt': both('Configures modules and service.', 'Keep policies, rotation and aliases in code.', model),
} as const satisfies Readonly<Record<ResourceDomain, Line>>;
