import { aws, both, none, ours, page, you, type Line } from '@demarc/model';
import type { ResourceDomain } from '../domains.ts';

const incidentResponseGuide = page(
  'https://docs.aws.amazon.com/whitepapers/latest/aws-security-incident-response-guide/shared-responsibility.html',
  '2026-11-25',
);
const runtimeManagementShared = page('https://docs.aws.amazon.com/lambda/latest/dg/runtime-management-shared.html', '2026-11-25');
const securityDataprotection = page('https://docs.aws.amazon.com/lambda/latest/dg/security-dataprotection.html', '2026-11-25');
const securityResilience = page('https://docs.aws.amazon.com/lambda/latest/dg/security-resilience.html', '2026-11-25');
const securityInfrastructure = page('https://docs.aws.amazon.com/lambda/latest/dg/security-infrastructure.html', '2026-11-26');
const encryptionAtRest = page('https://docs.aws.amazon.com/lambda/latest/dg/security-encryption-at-rest.html', '2026-11-26');
const packageEncryption = page('https://docs.aws.amazon.com/lambda/latest/dg/encrypt-zip-package.html', '2026-11-26');
const environmentVariables = page('https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html', '2026-11-26');
const urlAuthentication = page('https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html', '2026-11-26');
const reservedConcurrency = page('https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html', '2026-11-26');
const tracing = page('https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html', '2026-11-26');
const inspector = page('https://docs.aws.amazon.com/inspector/latest/user/scanning-lambda.html', '2026-11-26');
const executionEnvironment = page(
  'https://serverlessland.com/content/service/lambda/guides/aws-lambda-operator-guide/execution-environment',
  '2026-11-26',
);
const model = page('https://aws.amazon.com/compliance/shared-responsibility-model/', '2026-11-25');

/** Code that AWS runs on demand in short-lived isolated environments. */
export const functionProfile = {
  'physical.facility': aws(
    'Secures every data centre in which functions execute.',
    'Choose the Region; functions run nowhere else.',
    incidentResponseGuide,
  ),
  'physical.media': aws(
    'Destroys media that held code packages or scratch space.',
    'Delete old versions and layers that you no longer run.',
    ours,
  ),
  'network.infra': aws(
    'Operates the network between the invoke service and workers.',
    'Nothing, until the function joins your VPC.',
    incidentResponseGuide,
  ),
  'virt.hypervisor': aws(
    'Patches worker hosts and their virtualisation.',
    'Nothing; no setting reaches the worker host.',
    incidentResponseGuide,
  ),
  'virt.isolation': aws(
    'Runs each function in microVMs that no other account shares.',
    'Keep tenant data out of globals that survive between invocations.',
    executionEnvironment,
  ),
  'orchestration.addons': aws(
    'Runs invocation, scaling, queues and the control plane.',
    'Set concurrency so that neighbours in your account keep capacity.',
    incidentResponseGuide,
  ),
  'os.guest': aws(
    'Patches the operating system under managed runtimes.',
    'Nothing while the function uses a zip package and automatic updates.',
    runtimeManagementShared,
    { schedule: 'aws' },
  ),
  'os.hardening': aws(
    'Locks down the execution environment; there is no login.',
    'Write only to scratch space and start no stray processes.',
    ours,
  ),
  'runtime.patch': aws(
    'Publishes runtime patches and applies them in automatic mode.',
    'Leave automatic mode on and move off deprecated runtimes.',
    runtimeManagementShared,
  ),
  'engine.patch': none('a function contains no database engine'),
  'app.supplychain': you(
    'Inspector scans the dependencies of functions and layers if you enable it.',
    'Update dependencies and layers, choose a runtime that is still supported, and sign what you deploy.',
    inspector,
  ),
  'app.code': you('Runs your handler unread.', 'Validate every event, handle errors, test for injection.', incidentResponseGuide),
  'app.protection': you(
    'Absorbs volumetric attacks on the service endpoints.',
    'Authenticate function URLs, say which websites may call them, and limit rates and concurrency.',
    reservedConcurrency,
  ),
  'ai.safety': none('a function brings no model unless it calls one'),
  'resil.ha': aws(
    'Runs the function over several Zones and scales it.',
    'Give a VPC function subnets in several Zones.',
    securityResilience,
  ),
  'crypto.keys': aws('Manages the default keys for code and variables.', 'Nothing, until you name your own key.', packageEncryption),
  'crypto.certs': both(
    'Renews certificates of its own endpoints.',
    'Keep trust stores and client certificates in the package current.',
    ours,
  ),
  'crypto.transit': both(
    'Serves its API and function URLs over TLS only.',
    'Use TLS towards every database and service that you call.',
    securityInfrastructure,
  ),
  'crypto.rest': both(
    'Always encrypts code, layers, environment variables and durable executions.',
    'Choose your own key where policy demands one.',
    encryptionAtRest,
  ),
  'resil.backup': you(
    'Keeps published versions until you delete them; retries asynchronous events, and then drops them.',
    'Keep sources and build pipeline so that you can redeploy, and a target for events that failed.',
    securityResilience,
    { basis: 'operated' },
  ),
  'resil.dr': you('Offers the service in other Regions; copies nothing there.', 'Deploy to a second Region and route events to it.', ours),
  'net.segment': aws(
    'Runs functions in a service network with internet access.',
    'Nothing, until VpcConfig brings your subnets into play.',
    ours,
  ),
  'net.perimeter': you(
    'Accepts calls only through its invoke endpoints.',
    'Decide who may invoke, whether a URL is public, and where the code may connect to.',
    urlAuthentication,
  ),
  'iam.creds': you(
    'Injects short-lived role credentials.',
    'Fetch secrets at run time instead of storing them in variables or code.',
    environmentVariables,
  ),
  'iam.authz': you(
    'Checks the execution role and the resource policy on each call.',
    'Grant only the actions and invokers that are needed.',
    incidentResponseGuide,
  ),
  'data.retention': you(
    'Discards the environment some time after the last call.',
    'Limit what scratch space and logs keep, and for how long.',
    ours,
  ),
  'data.classification': you(
    'Does not inspect event payloads.',
    'Know which events carry personal data and keep them out of logs.',
    securityDataprotection,
  ),
  'iam.mfa': none('nobody signs in to a function'),
  'iam.identity': none('a function has a role but no users of its own'),
  'log.audit': you(
    'Records management calls; invocations only if you ask.',
    'Enable data events where needed, set log retention, review.',
    securityDataprotection,
  ),
  'detect.monitor': you(
    'Publishes invocation metrics and offers traces.',
    'Set alarms on errors and throttles, turn tracing on, enable function protection.',
    tracing,
  ),
  'config.mgmt': both('Configures the fleet that executes functions.', 'Deploy from code, and forbid edits in the console.', model),
} as const satisfies Readonly<Record<ResourceDomain, Line>>;
