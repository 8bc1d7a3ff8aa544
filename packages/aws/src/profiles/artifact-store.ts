import { aws, both, none, ours, page, you, type Line } from '@demarc/model';
import type { ResourceDomain } from '../domains.ts';

const incidentResponseGuide = page(
  'https://docs.aws.amazon.com/whitepapers/latest/aws-security-incident-response-guide/shared-responsibility.html',
  '2026-11-25',
);

/** A managed store of packages, images, sources or backups: AWS keeps them, you decide what comes in and who takes it out. */
export const artifactStore = {
  'physical.facility': aws(
    'Secures the data centres that keep the copies.',
    'Choose the Regions in which copies may rest.',
    incidentResponseGuide,
  ),
  'physical.media': aws('Decommissions and destroys storage media.', 'Delete what nobody needs any more.', ours),
  'network.infra': aws('Runs the network from endpoint to store.', 'Nothing between endpoint and store.', incidentResponseGuide),
  'virt.hypervisor': aws('Operates the storage servers.', 'Nothing; no server can be chosen.', incidentResponseGuide),
  'virt.isolation': aws(
    'Separates accounts on shared storage servers.',
    'Separate what differs in trust by name or account.',
    incidentResponseGuide,
  ),
  'orchestration.addons': aws(
    'Runs indexing, placement, repair and life-cycle jobs.',
    'Nothing but the rules that these jobs follow.',
    incidentResponseGuide,
  ),
  'os.guest': aws('Patches the storage servers.', 'Nothing; no system can be seen.', incidentResponseGuide),
  'os.hardening': aws('Hardens the storage servers.', 'Nothing; no server can be entered.', incidentResponseGuide),
  'runtime.patch': none('stored content is not executed here'),
  'engine.patch': aws(
    'Updates the service without a version to choose.',
    'Keep the clients that push and pull current.',
    incidentResponseGuide,
  ),
  'app.supplychain': none('its content is described by what uses it'),
  'app.code': none('it runs no code; what uses its content has its own rows'),
  'app.protection': none('only signed requests reach it'),
  'ai.safety': none('stored content is not a model service'),
  'resil.ha': aws('Stores copies over several Zones and repairs losses.', 'Let clients retry.', ours),
  'crypto.keys': aws('Manages and rotates the default keys.', 'Nothing, until a key of yours is named.', ours),
  'crypto.certs': aws('Renews the certificates of its endpoints.', 'Keep trust stores of clients current.', ours),
  'crypto.transit': aws('Serves its API over TLS.', 'Keep the clients that push and pull able to verify it.', ours),
  'crypto.rest': both('Encrypts everything stored, with managed keys.', 'Demand your own key where the content requires it.', ours),
  'resil.backup': you('Keeps what is stored durable; a deletion is final.', 'Keep a second copy of what cannot be made again.', ours, {
    basis: 'operated',
  }),
  'resil.dr': you(
    'Copies to another Region only if you configure it.',
    'Decide what must exist in a second Region, and test it there.',
    ours,
  ),
  'net.segment': none('it has no place in your subnets'),
  'net.perimeter': you('Answers signed requests only.', 'Keep resource policies free of foreign principals.', ours),
  'iam.creds': you('Accepts short-lived credentials of roles.', 'Keep no long-lived keys in clients and pipelines.', ours),
  'iam.authz': you(
    'Evaluates resource and identity policies on each request.',
    'Write them narrowly; separate who writes from who reads.',
    incidentResponseGuide,
  ),
  'data.retention': you('Deletes only by the rules that you write.', 'Define how long versions and copies are kept.', ours),
  'data.classification': you(
    'Does not look for secrets in what is stored.',
    'Keep secrets out, and know what is sensitive.',
    incidentResponseGuide,
  ),
  'iam.mfa': none('the store has no sign-in of its own'),
  'iam.identity': none('callers are IAM identities, not users of the store'),
  'log.audit': you('Records each call as an event.', 'Keep the events, and read who changed or fetched what.', ours),
  'detect.monitor': you('Publishes events on changes.', 'Alarm on deletions and unusual access.', ours, { basis: 'operated' }),
  'config.mgmt': both('Configures the storage servers.', 'Keep policies and rules in code, and watch drift.', ours),
} as const satisfies Readonly<Record<ResourceDomain, Line>>;
