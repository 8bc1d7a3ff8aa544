import { aws, both, none, ours, page, you, type Line } from '@demarc/model';
import type { ResourceDomain } from '../domains.ts';

const security = page('https://docs.aws.amazon.com/guardduty/latest/ug/security.html', '2026-11-25');
const infrastructureSecurity = page('https://docs.aws.amazon.com/config/latest/developerguide/infrastructure-security.html', '2026-11-25');
const dataProtection = page('https://docs.amazonaws.cn/en_us/AmazonCloudWatch/latest/logs/data-protection.html', '2026-11-25');
const encryptLogDataKms = page('https://docs.aws.amazon.com/en_us/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html', '2026-11-25');
const incidentResponseGuide = page(
  'https://docs.aws.amazon.com/whitepapers/latest/aws-security-incident-response-guide/shared-responsibility.html',
  '2026-11-25',
);
const cloudtrailSecurityTrailEnabled = page(
  'https://docs.aws.amazon.com/config/latest/developerguide/cloudtrail-security-trail-enabled.html',
  '2026-11-25',
);

/** Services that record and detect: AWS runs them, you enable, aim, keep and answer. */
export const detectionAndLogging = {
  'physical.facility': aws('Secures the sites that process your logs.', 'Choose Regions that may hold log data.', security),
  'physical.media': aws('Destroys media that held log data.', 'Delete logs whose retention has ended.', ours),
  'network.infra': aws('Carries events from sources to the service.', 'Nothing behind the endpoints that take your events.', security),
  'virt.hypervisor': aws('Runs the analysis hosts.', 'Nothing; analysis hosts are not visible.', security),
  'virt.isolation': aws("Keeps each customer's findings apart.", 'Send findings to an account that workloads cannot touch.', ours),
  'orchestration.addons': aws('Runs ingestion, rules and delivery.', 'Enable the service in every Region you use.', infrastructureSecurity),
  'os.guest': aws('Patches guest systems of the service.', 'Update agents that you install for it.', infrastructureSecurity),
  'os.hardening': aws('Hardens the service.', 'Harden hosts on which its agents run.', security),
  'runtime.patch': none('you deploy no runtime into it'),
  'engine.patch': aws('Updates detection logic and rule definitions.', 'Enable new detections when they appear.', infrastructureSecurity),
  'app.supplychain': none('nothing of yours is packaged'),
  'app.code': none('the service runs no code of yours'),
  'app.protection': none('it is reached by signed calls only'),
  'ai.safety': none('detections are no generative model of yours'),
  'resil.ha': aws('Runs over several Zones.', 'Enable recording in every Region and account.', ours),
  'crypto.keys': aws('Manages the default keys.', 'Nothing, until you name a key for your logs.', encryptLogDataKms),
  'crypto.certs': aws('Renews the certificates that agents and consoles meet.', 'Let agents verify certificates.', ours),
  'crypto.transit': aws('Accepts and delivers over TLS.', 'Keep agents able to speak current TLS.', infrastructureSecurity),
  'crypto.rest': both('Encrypts stored logs and findings by default.', 'Choose your own key where required.', encryptLogDataKms),
  'resil.backup': you('Stores delivered logs durably where you chose.', 'Protect log buckets with versions and locks.', ours, {
    basis: 'operated',
  }),
  'resil.dr': you('Works Region by Region.', 'Aggregate logs outside the Region they describe.', ours),
  'net.segment': both('Offers interface endpoints to ship logs.', 'Use them from private subnets.', ours),
  'net.perimeter': you('Exposes no network port of yours.', 'Keep log buckets and dashboards private.', ours),
  'iam.creds': you('Needs no stored credentials.', 'Use roles for readers and shippers.', ours),
  'iam.authz': you(
    'Evaluates policies on trails, stores and findings.',
    'Let nobody but a few stop recording or delete logs.',
    incidentResponseGuide,
  ),
  'data.retention': you('Keeps data for the period you or its default set.', 'Set retention that law and investigation need.', ours),
  'data.classification': you('Stores what you send, secrets included.', 'Keep secrets and personal data out of logs.', dataProtection),
  'iam.mfa': none('it is reached through the account only'),
  'iam.identity': none('the service acts by a linked role and has no users'),
  'log.audit': both(
    'Records what the service covers.',
    'Switch coverage on, validate integrity, review regularly.',
    cloudtrailSecurityTrailEnabled,
  ),
  'detect.monitor': both('Detects and reports what it can see.', 'Enable every source, route findings, respond in time.', security, {
    basis: 'operated',
  }),
  'config.mgmt': both(
    'Maintains the service and its managed rules.',
    'Choose rules, scopes and exceptions in code.',
    infrastructureSecurity,
  ),
} as const satisfies Readonly<Record<ResourceDomain, Line>>;
