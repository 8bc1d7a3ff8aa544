import { aws, both, none, ours, page, you, type Line } from '@demarc/model';
import type { ResourceDomain } from '../domains.ts';

const incidentResponseGuide = page(
  'https://docs.aws.amazon.com/whitepapers/latest/aws-security-incident-response-guide/shared-responsibility.html',
  '2026-11-25',
);
const infrastructureSecurity = page(
  'https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/infrastructure-security.html',
  '2026-11-25',
);
const security = page('https://aws.github.io/aws-elb-best-practices/security', '2026-11-25');
const httpApiProtect = page('https://docs.amazonaws.cn/en_us/apigateway/latest/developerguide/http-api-protect.html', '2026-11-25');
const infrastructureSecurityPage = page(
  'https://docs.aws.amazon.com/apigateway/latest/developerguide/infrastructure-security.html',
  '2026-11-25',
);
const model = page('https://aws.amazon.com/compliance/shared-responsibility-model/', '2026-11-25');

/** Front doors: load balancers, gateways, content delivery and their rules. */
export const apiAndEdge = {
  'physical.facility': aws('Secures data centres and edge sites.', 'Choose Regions or edge price classes.', incidentResponseGuide),
  'physical.media': aws('Destroys media that cached content.', 'Do not cache what must not be stored at the edge.', ours),
  'network.infra': aws('Runs edge network, anycast and backbone.', 'Nothing up to the front door.', infrastructureSecurity),
  'virt.hypervisor': aws('Runs the hosts of the front door.', 'Nothing; its nodes are not visible as instances.', incidentResponseGuide),
  'virt.isolation': aws(
    'Separates customers on shared front-end servers.',
    'Keep internal and public front doors apart.',
    incidentResponseGuide,
  ),
  'orchestration.addons': aws(
    'Scales and replaces front-end nodes.',
    'Leave enough addresses in the subnets where nodes live.',
    incidentResponseGuide,
  ),
  'os.guest': aws('Patches all front-end servers.', 'Nothing; servers are not reachable.', incidentResponseGuide),
  'os.hardening': aws('Hardens all front-end servers.', 'Nothing; no login exists.', incidentResponseGuide),
  'runtime.patch': none('no runtime of yours runs in the front door'),
  'engine.patch': aws('Patches the proxy software and its TLS library.', 'Move off retired load-balancer generations.', security),
  'app.supplychain': none('the front door loads no packages of yours'),
  'app.code': you('Forwards requests without judging them.', 'Validate input in the application behind the door.', ours),
  'app.protection': you(
    'Absorbs network floods with Shield Standard.',
    'Attach a WAF, rate limits and request validation.',
    httpApiProtect,
  ),
  'ai.safety': none('the front door hosts no model'),
  'resil.ha': both(
    'Runs nodes over the Zones or edges you enable.',
    'Enable several Zones and healthy targets in each.',
    infrastructureSecurity,
  ),
  'crypto.keys': aws('Manages keys of its own stores.', 'Protect signing keys that you create for links or tokens.', ours),
  'crypto.certs': both(
    'Renews certificates that ACM issued and validates by DNS.',
    'Keep validation records, replace imported certificates in time.',
    ours,
  ),
  'crypto.transit': both(
    'Terminates TLS with the policy you select.',
    'Select current policies and encrypt the way to the origin.',
    infrastructureSecurity,
  ),
  'crypto.rest': both('Encrypts caches and configuration where it stores them.', 'Encrypt logs and optional caches.', ours),
  'resil.backup': you('Keeps current settings only.', 'Keep definitions in code so that you can rebuild.', ours, { basis: 'operated' }),
  'resil.dr': you('Can shift traffic by DNS or origin failover.', 'Prepare a second Region behind the door.', ours),
  'net.segment': you('Attaches to the subnets or endpoints you list.', 'Separate public and internal front doors.', infrastructureSecurity),
  'net.perimeter': you(
    'Opens exactly what listeners and policies allow.',
    'Publish only what is meant to be public.',
    infrastructureSecurity,
  ),
  'iam.creds': you('Stores API keys that you create.', 'Never use API keys as the only proof; rotate them.', ours),
  'iam.authz': you(
    'Enforces resource policies and authoriser decisions.',
    'Attach an authoriser to every route that is not public.',
    infrastructureSecurityPage,
  ),
  'data.retention': you('Drops requests after forwarding; caches for the time you set.', 'Set cache lifetimes and log retention.', ours),
  'data.classification': you('Treats all payloads alike.', 'Know which paths carry sensitive data.', ours),
  'iam.mfa': none('sign-in happens at the identity provider'),
  'iam.identity': none('users belong to the application or provider behind the door'),
  'log.audit': you('Records changes; requests only when access logs are on.', 'Switch access logs on and keep them.', ours),
  'detect.monitor': you('Publishes request, error and attack metrics.', 'Alarm on errors, surges and blocked requests.', ours, {
    basis: 'operated',
  }),
  'config.mgmt': both('Configures edge and proxy fleet.', 'Keep routes, listeners and rules in code.', model),
} as const satisfies Readonly<Record<ResourceDomain, Line>>;
