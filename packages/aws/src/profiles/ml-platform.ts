import { aws, both, none, ours, page, you, type Line } from '@demarc/model';
import type { ResourceDomain } from '../domains.ts';

const promptInjection = page('https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-injection.html', '2026-11-25');
const incidentResponseGuide = page(
  'https://docs.aws.amazon.com/whitepapers/latest/aws-security-incident-response-guide/shared-responsibility.html',
  '2026-11-25',
);
const dataRetention = page('https://docs.aws.amazon.com/bedrock/latest/userguide/data-retention.html', '2026-11-25');
const securityOverview = page('https://docs.aws.amazon.com/bedrock/latest/userguide/security-overview.md', '2026-11-25');
const model = page('https://aws.amazon.com/compliance/shared-responsibility-model/', '2026-11-25');

/** Models and agents as a service: AWS runs them, you bring prompts, data and intent. */
export const mlPlatform = {
  'physical.facility': aws('Secures the sites with accelerators.', 'Choose Regions, also for cross-Region inference.', promptInjection),
  'physical.media': aws('Destroys media that held data and model weights.', 'Delete custom models and stored sessions when unused.', ours),
  'network.infra': aws('Runs the network to and between accelerators.', 'Nothing behind the endpoint.', promptInjection),
  'virt.hypervisor': aws('Runs inference and training hosts.', 'Nothing; hosts cannot be reached.', promptInjection),
  'virt.isolation': aws(
    'Keeps prompts and custom weights of customers apart.',
    'Separate your own tenants in prompts, sessions and stores.',
    ours,
  ),
  'orchestration.addons': aws('Runs model hosting, routing and agent loops.', 'Set quotas and time limits for agents.', promptInjection),
  'os.guest': aws('Patches the hosting fleet.', 'Nothing; no system is exposed.', incidentResponseGuide),
  'os.hardening': aws('Hardens the hosting fleet.', 'Nothing; nobody logs in to a model host.', incidentResponseGuide),
  'runtime.patch': aws('Updates the serving stack under managed models.', 'Move to newer models before old ones retire.', ours),
  'engine.patch': none('no database engine is included'),
  'app.supplychain': both(
    'Vets and hosts the models in its catalogue.',
    'Choose model providers and check licences and imported weights.',
    ours,
  ),
  'app.code': you('Runs prompts and tools as given.', 'Validate inputs and outputs; secure the tools an agent calls.', promptInjection),
  'app.protection': you('Throttles calls to its endpoints.', 'Limit users and rates in your application.', promptInjection),
  'ai.safety': both(
    'Secures the model service and offers guardrails.',
    'Prevent prompt injection, filter output, keep people in charge.',
    promptInjection,
  ),
  'resil.ha': aws('Runs inference over several Zones.', 'Handle throttling; choose profiles that span Regions.', ours),
  'crypto.keys': aws('Manages default keys.', 'Nothing, until you name your own key.', ours),
  'crypto.certs': aws('Renews the certificates of model endpoints.', 'Keep trust stores of callers current.', ours),
  'crypto.transit': aws('Serves calls over TLS.', 'Keep clients able to speak current TLS.', ours),
  'crypto.rest': both('Encrypts stored artefacts by default.', 'Choose your own key where required.', ours),
  'resil.backup': you('Keeps artefacts that you create.', 'Keep datasets, prompts and definitions outside too.', ours, {
    basis: 'operated',
  }),
  'resil.dr': you('Offers the service in several Regions.', 'Check that the same model exists where you would go.', ours),
  'net.segment': both('Offers interface endpoints.', 'Use them where prompts must stay private.', ours),
  'net.perimeter': you('Answers signed calls on public endpoints.', 'Do not expose model access without your own login.', ours),
  'iam.creds': you('Accepts temporary credentials or service keys.', 'Avoid long-lived service keys; store tool secrets in a vault.', ours),
  'iam.authz': you('Evaluates who may invoke which model.', 'Allow only approved models and actions.', securityOverview),
  'data.retention': you(
    'Keeps prompts only as mode and feature require.',
    'Set retention of invocations, sessions and memories.',
    dataRetention,
  ),
  'data.classification': you('Does not judge what a prompt contains.', 'Decide which data may enter prompts and training.', dataRetention),
  'iam.mfa': none('the model service has no sign-in of its own'),
  'iam.identity': none('callers are IAM identities; end users belong to your application'),
  'log.audit': you('Records management calls; prompts only if you ask.', 'Enable invocation logging and protect those logs.', ours),
  'detect.monitor': you('Detects abuse of models; publishes metrics.', 'Watch for misuse, cost and strange tool calls.', ours, {
    basis: 'operated',
  }),
  'config.mgmt': both('Configures the hosting platform.', 'Version prompts, agents and guardrails.', model),
} as const satisfies Readonly<Record<ResourceDomain, Line>>;
