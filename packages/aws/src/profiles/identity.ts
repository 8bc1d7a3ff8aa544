import { aws, both, none, ours, page, you, type Line } from '@demarc/model';
import type { ResourceDomain } from '../domains.ts';

const incidentResponseGuide = page(
  'https://docs.aws.amazon.com/whitepapers/latest/aws-security-incident-response-guide/shared-responsibility.html',
  '2026-11-25',
);
const bestPractices = page('https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html', '2026-11-25');
const model = page('https://aws.amazon.com/compliance/shared-responsibility-model/', '2026-11-25');

/** Users, roles, directories and permissions as a service. */
export const identity = {
  'physical.facility': aws(
    'Secures the sites of the identity service.',
    'Protect the rooms and devices from which administrators sign in.',
    incidentResponseGuide,
  ),
  'physical.media': aws('Destroys media that held credential hashes.', 'Wipe or revoke lost devices and tokens.', ours),
  'network.infra': aws('Operates the global sign-in and token network.', 'Nothing inside AWS.', incidentResponseGuide),
  'virt.hypervisor': aws('Runs the hosts of the identity service.', 'Nothing to do below the API.', incidentResponseGuide),
  'virt.isolation': aws("Keeps each account's identities apart.", 'Use separate accounts for separate trust.', incidentResponseGuide),
  'orchestration.addons': aws(
    'Runs sign-in, token issue and policy replication.',
    'Prefer regional token endpoints.',
    incidentResponseGuide,
  ),
  'os.guest': aws('Patches the identity fleet.', 'Nothing; nothing to patch in your reach.', incidentResponseGuide),
  'os.hardening': aws('Hardens the identity fleet.', 'Harden the workstations of administrators.', incidentResponseGuide),
  'runtime.patch': none('identity objects execute nothing'),
  'engine.patch': aws('Updates the policy engine.', 'Follow new policy keywords when they appear.', incidentResponseGuide),
  'app.supplychain': none('nothing is packaged'),
  'app.code': none('identities contain no code'),
  'app.protection': both('Throttles and watches its own sign-in pages.', 'Stop phishing; use phishing-resistant factors.', ours),
  'ai.safety': none('identities contain no model'),
  'resil.ha': aws(
    'Replicates identities over Zones and Regions.',
    'Keep an emergency way in that does not depend on federation.',
    incidentResponseGuide,
  ),
  'crypto.keys': aws('Guards signing keys for tokens.', 'Guard private keys that you create outside.', ours),
  'crypto.certs': both('Renews certificates of its own endpoints.', 'Replace provider and signing certificates before they end.', ours),
  'crypto.transit': aws('Serves sign-in and token calls over TLS only.', 'Nothing to configure.', incidentResponseGuide),
  'crypto.rest': aws('Encrypts stored secrets and hashes.', 'Nothing to configure.', ours),
  'resil.backup': you('Keeps only the current state of policies.', 'Keep users, roles and policies in code.', ours, { basis: 'operated' }),
  'resil.dr': you(
    'Keeps issued access working if its control plane fails.',
    'Prepare emergency roles beforehand; create none during an outage.',
    ours,
  ),
  'net.segment': none('identities have no place in a network'),
  'net.perimeter': you('Answers from anywhere with valid credentials.', 'Restrict by network or organisation in policies.', ours),
  'iam.creds': you('Issues temporary credentials to roles.', 'Prefer roles; rotate or delete long-lived keys.', bestPractices),
  'iam.authz': you(
    'Evaluates exactly the policies that you attach.',
    'Grant least privilege, with boundaries, and review unused access.',
    bestPractices,
  ),
  'data.retention': you('Keeps identities until you remove them.', 'Remove unused users, roles and keys.', ours),
  'data.classification': you('Treats names and attributes as your content.', 'Keep personal data out of names, paths and tags.', ours),
  'iam.mfa': you(
    'Supports passkeys and tokens; demands MFA from root users.',
    'Enrol every person, with phishing-resistant devices.',
    bestPractices,
  ),
  'iam.identity': you('Stores the identities that you create.', 'Federate people and remove leavers the same day.', bestPractices),
  'log.audit': you('Records sign-ins and changes as events.', 'Keep the trail, and review logins and changes.', ours),
  'detect.monitor': you('Offers access analysis and anomaly detection on request.', 'Enable the analysers and answer findings.', ours, {
    basis: 'operated',
  }),
  'config.mgmt': both('Maintains managed policies.', 'Keep your own policies in code and detect drift.', model),
} as const satisfies Readonly<Record<ResourceDomain, Line>>;
