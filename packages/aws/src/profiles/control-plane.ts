import { aws, both, none, ours, page, you, type Line } from '@demarc/model';
import type { ResourceDomain } from '../domains.ts';

const incidentResponseGuide = page(
  'https://docs.aws.amazon.com/whitepapers/latest/aws-security-incident-response-guide/shared-responsibility.html',
  '2026-11-25',
);
const infrastructureSecurity = page('https://docs.aws.amazon.com/config/latest/developerguide/infrastructure-security.html', '2026-11-25');
const usingCfnStackDrift = page('https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift', '2026-11-25');

/** Something that is only configuration or orchestration: AWS runs it, you decide what it says. */
export const controlPlane = {
  'physical.facility': aws('Secures the sites of the management service.', 'Nothing; no place is yours.', incidentResponseGuide),
  'physical.media': aws('Destroys media that held configuration.', 'Delete definitions that hold secrets.', ours),
  'network.infra': aws('Runs the network behind the management API.', 'Nothing inside AWS.', incidentResponseGuide),
  'virt.hypervisor': aws('Runs the hosts of the management service.', 'Nothing below the API.', incidentResponseGuide),
  'virt.isolation': aws("Keeps each account's configuration apart.", 'Use separate accounts for separate trust.', incidentResponseGuide),
  'orchestration.addons': aws('Runs scheduling, execution and state of the service.', 'Nothing but quotas.', incidentResponseGuide),
  'os.guest': aws('Patches the management fleet.', 'Nothing; no system is yours here.', incidentResponseGuide),
  'os.hardening': aws('Hardens the management fleet.', 'Nothing; no login exists.', incidentResponseGuide),
  'runtime.patch': none('configuration needs no runtime of yours'),
  'engine.patch': aws('Updates the management service.', 'Follow deprecations of its features.', incidentResponseGuide),
  'app.supplychain': you(
    'Provides managed templates and documents in places.',
    'Pin and vet shared modules, documents and plug-ins.',
    ours,
  ),
  'app.code': you('Executes definitions as written.', 'Review definitions, scripts and templates before use.', ours),
  'app.protection': none('only signed calls reach the API'),
  'ai.safety': none('configuration contains no model'),
  'resil.ha': aws('Runs the service over several Zones.', 'Let callers retry.', incidentResponseGuide),
  'crypto.keys': aws('Manages default keys.', 'Nothing, until you name your own key.', ours),
  'crypto.certs': aws('Renews the certificates of the management API.', 'Keep command-line tools and SDKs current.', ours),
  'crypto.transit': aws('Accepts TLS calls only.', 'Nothing to configure.', infrastructureSecurity),
  'crypto.rest': both('Encrypts stored definitions by default.', 'Choose your own key where the content is sensitive.', ours),
  'resil.backup': you('Keeps the current definition.', 'Keep the original in version control.', ours, { basis: 'operated' }),
  'resil.dr': you('Exists in each Region separately.', 'Deploy the definition to the recovery Region.', ours),
  'net.segment': none('configuration has no place in a subnet'),
  'net.perimeter': you('Listens on no address of yours.', 'Do not share definitions with everyone.', ours),
  'iam.creds': you('Uses role credentials while it runs.', 'Reference secrets; never write them into definitions.', ours),
  'iam.authz': you('Evaluates who may change or start it.', 'Restrict who may pass powerful roles.', incidentResponseGuide),
  'data.retention': you('Keeps history for a fixed or chosen time.', 'Delete old definitions and history.', ours),
  'data.classification': you('Stores parameters as plain content.', 'Keep secrets and personal data out of definitions.', ours),
  'iam.mfa': none('it is managed through the account only'),
  'iam.identity': none('it acts with a role and has no users of its own'),
  'log.audit': you('Records each change as an event.', 'Keep the events and execution logs.', ours),
  'detect.monitor': you('Publishes status and failure signals.', 'Alarm on failures and unexpected runs.', ours, { basis: 'operated' }),
  'config.mgmt': both(
    'Shows differences where it supports drift detection.',
    'Change through code and look for drift.',
    usingCfnStackDrift,
  ),
} as const satisfies Readonly<Record<ResourceDomain, Line>>;
