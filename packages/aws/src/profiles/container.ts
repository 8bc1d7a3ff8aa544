import { aws, both, none, ours, page, you, type Line } from '@demarc/model';
import type { ResourceDomain } from '../domains.ts';

const securitySharedModel = page(
  'https://docs.amazonaws.cn/en_us/AmazonECS/latest/developerguide/security-shared-model.html',
  '2026-11-25',
);
const taskMaintenance = page('https://docs.aws.amazon.com/AmazonECS/latest/userguide/task-maintenance.html', '2026-11-25');
const fargateSecurityConsiderations = page(
  'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-security-considerations.html',
  '2026-11-25',
);
const securityShared = page('https://docs.aws.amazon.com/AmazonECS/latest/bestpracticesguide/security-shared.html', '2026-11-25');
const platformFargate = page('https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform-fargate.html', '2026-11-25');

/** Containers on capacity that AWS runs and patches, such as Fargate: you bring the image. */
export const container = {
  'physical.facility': aws(
    'Secures the buildings where the container capacity stands.',
    'Choose the Region; the buildings behind it are not yours.',
    securitySharedModel,
  ),
  'physical.media': aws(
    'Wipes and destroys disks that held task storage.',
    'Treat task storage as temporary and put lasting data elsewhere.',
    ours,
  ),
  'network.infra': aws(
    'Operates the network that joins tasks, Zones and AWS endpoints.',
    'Nothing below your subnets.',
    securitySharedModel,
  ),
  'virt.hypervisor': aws(
    'Maintains the hosts and virtualisation under every task.',
    'Let retired tasks be replaced without holding them back.',
    taskMaintenance,
  ),
  'virt.isolation': aws(
    'Gives each task its own kernel, CPU, memory and network interface.',
    'Put only containers that may trust each other into one task.',
    fargateSecurityConsiderations,
  ),
  'orchestration.addons': aws(
    'Runs the scheduler and control plane that start and stop containers.',
    'Keep deployments able to roll.',
    securityShared,
  ),
  'os.guest': aws(
    'Patches the kernel and container runtime; new tasks start on the latest revision.',
    'Restart long-running tasks so that they pick up new revisions.',
    platformFargate,
    { schedule: 'aws' },
  ),
  'os.hardening': aws(
    'Forbids privileged containers and restricts Linux capabilities.',
    'Run as non-root, read-only where possible, without extra capabilities.',
    fargateSecurityConsiderations,
  ),
  'runtime.patch': you(
    'Never rebuilds the image that you supply.',
    'Rebuild base image and language runtime, then redeploy.',
    securitySharedModel,
    { basis: 'operated' },
  ),
  'engine.patch': you(
    'Has no part in an engine packed into a container.',
    'Patch any database or cache that you run as a container.',
    ours,
    { basis: 'operated' },
  ),
  'app.supplychain': you(
    'Scans images in ECR if you switch scanning on.',
    'Pin digests, scan images, and drop packages that the program never uses.',
    ours,
  ),
  'app.code': you('Starts your program as you built it.', 'Write, review and test the code inside the containers.', securityShared),
  'app.protection': you(
    'Shields public AWS endpoints from common network floods.',
    'Place a WAF and authentication before the service.',
    ours,
  ),
  'ai.safety': none('a container brings no model unless your code calls one'),
  'resil.ha': both(
    'Replaces failed or retired service tasks.',
    'Run several tasks over several Zones and allow safe replacement.',
    taskMaintenance,
  ),
  'crypto.keys': aws('Uses keys of its own for ephemeral storage.', 'Nothing, until you choose your own key for storage or secrets.', ours),
  'crypto.certs': you(
    'Renews ACM certificates on the load balancer in front.',
    'Supply and renew certificates that containers present themselves.',
    ours,
  ),
  'crypto.transit': you(
    'Secures its own API calls; containers talk as you program them.',
    'Use TLS between services and at the load balancer.',
    securityShared,
  ),
  'crypto.rest': both(
    'Encrypts ephemeral task storage without being asked.',
    'Encrypt attached volumes, images and logs with the key you require.',
    ours,
  ),
  'resil.backup': you('Keeps no copy of what a task wrote to its disk.', 'Store state outside tasks and back it up there.', ours, {
    basis: 'operated',
  }),
  'resil.dr': you('Runs the same service in other Regions.', 'Replicate images and settings so that another Region can start them.', ours),
  'net.segment': you(
    'Places tasks only in the subnets that you list.',
    'Choose private subnets, endpoints and outbound routes.',
    securityShared,
  ),
  'net.perimeter': you(
    "Attaches your security group to the task's own network interface.",
    'Decide which ports and public addresses a task may have.',
    securitySharedModel,
  ),
  'iam.creds': you(
    'Delivers short-lived role credentials and injects secrets that you reference.',
    'Reference secrets instead of putting them into plain environment variables.',
    ours,
  ),
  'iam.authz': you(
    'Enforces role policies for calls made from a container.',
    'Keep the roles of containers narrow, and apart from those that start them.',
    securityShared,
  ),
  'data.retention': you(
    'Discards ephemeral task storage when the task stops.',
    'Set how long logs and attached file systems keep data.',
    ours,
  ),
  'data.classification': you(
    'Does not look at what tasks process.',
    'Know which tasks touch sensitive data and keep them apart.',
    securityShared,
  ),
  'iam.mfa': none('nobody signs in to a task; MFA belongs to the account'),
  'iam.identity': none('a task has a role but no users; identities belong to the account'),
  'log.audit': you(
    'Records control-plane calls and carries container output to your destination.',
    'Configure log drivers, retention and review for every container.',
    securityShared,
  ),
  'detect.monitor': you(
    'Offers container metrics and runtime monitoring on request.',
    'Enable them, set alarms and answer what they report.',
    securityShared,
    { basis: 'operated' },
  ),
  'config.mgmt': both(
    'Configures and retires the capacity under your tasks.',
    'Review task definitions as code; watch for changed settings.',
    taskMaintenance,
  ),
} as const satisfies Readonly<Record<ResourceDomain, Line>>;
