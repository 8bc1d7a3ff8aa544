import { aws, both, none, ours, page, you, type Line } from '@demarc/model';
import type { ResourceDomain } from '../domains.ts';

const sharedResponsibilty = page('https://docs.aws.amazon.com/eks/latest/userguide/shared-responsibilty.html', '2026-11-25');
const managedInstancesSecurity = page(
  'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/managed-instances-security.html',
  '2026-11-25',
);
const enableebsencryptionbydefault = page(
  'https://docs.aws.amazon.com/sdk-for-sap-abap/v1/api/latest/ec2/operation/ENABLEEBSENCRYPTIONBYDEFAULT.html',
  '2026-11-25',
);
const model = page('https://aws.amazon.com/compliance/shared-responsibility-model/', '2026-11-25');

/** Cluster capacity on EC2 instances in your account: AWS schedules, you keep the hosts. */
export const containerHost = {
  'physical.facility': aws(
    'Secures the sites where cluster instances run.',
    'Choose Region and Zones for the node groups.',
    sharedResponsibilty,
  ),
  'physical.media': aws('Retires and destroys the disks of node hardware.', 'Remove unused node volumes and cached images.', ours),
  'network.infra': aws(
    'Runs the physical network between nodes and control plane.',
    'Nothing, except links from your own sites.',
    sharedResponsibilty,
  ),
  'virt.hypervisor': aws(
    'Patches the host and hypervisor beneath each node.',
    'Nothing, unless nodes are bare metal.',
    sharedResponsibilty,
  ),
  'virt.isolation': both(
    'Isolates each instance; containers on one instance share its kernel.',
    'Separate tenants by node, and keep hostile workloads off shared nodes.',
    managedInstancesSecurity,
  ),
  'orchestration.addons': both(
    'Runs the cluster control plane.',
    'Keep agents, networking plug-ins and other add-ons at supported versions.',
    sharedResponsibilty,
  ),
  'os.guest': you(
    'Publishes optimised node images with current patches.',
    'Roll nodes onto new images often; patch what must stay.',
    sharedResponsibilty,
    { basis: 'operated' },
  ),
  'os.hardening': you(
    'Ships node images with few services.',
    'Restrict node logins, block pod access to node credentials, monitor hosts.',
    sharedResponsibilty,
    { basis: 'operated' },
  ),
  'runtime.patch': you(
    'Bundles a container runtime with its node images.',
    'Rebuild container images and take newer node images for the runtime.',
    sharedResponsibilty,
    { basis: 'operated' },
  ),
  'engine.patch': you('Has no part in engines deployed as containers.', 'Patch databases and brokers that run on the nodes.', ours, {
    basis: 'operated',
  }),
  'app.supplychain': you(
    'Scans images in its registry when you ask.',
    'Admit only signed, scanned images from registries that you trust.',
    ours,
  ),
  'app.code': you('Runs whatever manifests ask for.', 'Secure the code and the manifests of every workload.', sharedResponsibilty),
  'app.protection': you(
    'Passes traffic to the ingress that you set up.',
    'Put a WAF and authentication at the ingress.',
    sharedResponsibilty,
  ),
  'ai.safety': none('nodes carry no model unless you deploy one'),
  'resil.ha': you('Replaces failed instances through the scaling group.', 'Spread nodes over Zones and set disruption budgets.', ours),
  'crypto.keys': you('Holds default volume keys in KMS.', 'Choose keys for volumes and cluster secrets, and govern their policies.', ours),
  'crypto.certs': you(
    'Signs the certificates that nodes use towards the control plane.',
    'Issue and renew certificates for ingress and workloads.',
    ours,
  ),
  'crypto.transit': you(
    'Uses TLS between control plane and nodes.',
    'Encrypt traffic between workloads, by mesh or in code.',
    sharedResponsibilty,
  ),
  'crypto.rest': you(
    'Encrypts node volumes once you ask for it.',
    'Encrypt node disks and persistent volumes.',
    enableebsencryptionbydefault,
  ),
  'resil.backup': you(
    'Stores snapshots that you take of persistent volumes.',
    'Back up volumes and cluster objects, then test the restore.',
    ours,
    { basis: 'operated' },
  ),
  'resil.dr': you('Offers the same cluster service elsewhere.', 'Keep manifests and images ready for a second Region.', ours),
  'net.segment': you(
    'Routes between subnets as your tables say.',
    'Use private node subnets and network policies between workloads.',
    sharedResponsibilty,
  ),
  'net.perimeter': you(
    'Enforces the security groups that you attach to nodes.',
    'Keep nodes unreachable from outside and limit node ports.',
    sharedResponsibilty,
  ),
  'iam.creds': you(
    'Issues temporary credentials to nodes and workloads.',
    'Limit metadata hops and mount secrets only where they are needed.',
    ours,
  ),
  'iam.authz': you(
    'Evaluates IAM, and cluster permissions that you define.',
    'Keep roles and cluster permissions narrow.',
    sharedResponsibilty,
  ),
  'data.retention': you(
    'Deletes node disks when instances end, unless told otherwise.',
    'Set reclaim policies and log retention for the cluster.',
    ours,
  ),
  'data.classification': you(
    'Cannot tell sensitive pods from others.',
    'Mark which workloads and volumes hold sensitive data.',
    sharedResponsibilty,
  ),
  'iam.mfa': none('cluster access runs through IAM; MFA belongs to the account'),
  'iam.identity': you(
    'Authenticates callers to the cluster through IAM.',
    'Give each workload its own identity; avoid the node role.',
    sharedResponsibilty,
  ),
  'log.audit': you(
    'Records API calls; node and pod logs stay on the node.',
    'Collect node, pod and control-plane logs and keep them.',
    sharedResponsibilty,
  ),
  'detect.monitor': you(
    'GuardDuty reads cluster audit logs and runtime events when enabled.',
    'Enable it, and watch nodes for unexpected processes.',
    ours,
    { basis: 'operated' },
  ),
  'config.mgmt': both('Configures control plane and hosts.', 'Hold node groups, launch templates and manifests in code.', model),
} as const satisfies Readonly<Record<ResourceDomain, Line>>;
