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
  'physical.facility': aws('Secures the sites where the instances run.', 'Choose Region and Zones for the instances.', sharedResponsibilty),
  'physical.media': aws('Retires and destroys the disks of its hardware.', 'Remove unused volumes and cached images.', ours),
  'network.infra': aws(
    'Runs the physical network between instances and control plane.',
    'Nothing, except links from your own sites.',
    sharedResponsibilty,
  ),
  'virt.hypervisor': aws(
    'Patches the host and hypervisor beneath each instance.',
    'Nothing, unless instances are bare metal.',
    sharedResponsibilty,
  ),
  'virt.isolation': both(
    'Isolates each instance; what runs on one instance shares its kernel.',
    'Separate by instance what must not meet.',
    managedInstancesSecurity,
  ),
  'orchestration.addons': both(
    'Runs the control plane.',
    'Keep agents and add-ons on the instances at supported versions.',
    sharedResponsibilty,
  ),
  'os.guest': you(
    'Publishes images with current patches.',
    'Move instances onto new images often; patch what must stay.',
    sharedResponsibilty,
    { basis: 'operated' },
  ),
  'os.hardening': you(
    'Ships images with few services.',
    'Restrict logins, keep workloads from the credentials of the instance, monitor hosts.',
    sharedResponsibilty,
    { basis: 'operated' },
  ),
  'runtime.patch': you(
    'Bundles a runtime with its images.',
    'Rebuild what you deploy, and take newer images for the runtime.',
    sharedResponsibilty,
    { basis: 'operated' },
  ),
  'engine.patch': you(
    'Has no part in engines that you deploy on the instances.',
    'Patch databases and brokers that run on the instances.',
    ours,
    { basis: 'operated' },
  ),
  'app.supplychain': you(
    'Scans images in its registry when you ask.',
    'Admit only scanned images and packages from sources that you trust.',
    ours,
  ),
  'app.code': you('Runs whatever you submit.', 'Secure the code and the definitions of every workload.', sharedResponsibilty),
  'app.protection': you('Passes traffic to what you put in front.', 'Put a WAF and authentication at the entrance.', sharedResponsibilty),
  'ai.safety': none('instances carry no model unless you deploy one'),
  'resil.ha': you('Replaces failed instances through the scaling group.', 'Spread instances over Zones.', ours),
  'crypto.keys': you('Holds default volume keys in KMS.', 'Choose keys for volumes and secrets, and govern their policies.', ours),
  'crypto.certs': you(
    'Signs the certificates that instances use towards the control plane.',
    'Issue and renew the certificates that workloads present.',
    ours,
  ),
  'crypto.transit': you('Uses TLS between control plane and instances.', 'Encrypt traffic between workloads in code.', sharedResponsibilty),
  'crypto.rest': you(
    'Encrypts volumes of instances once you ask for it.',
    'Encrypt every volume, and what is mounted.',
    enableebsencryptionbydefault,
  ),
  'resil.backup': you(
    'Stores snapshots that you take of volumes.',
    'Keep state off the instances, or back it up and test the restore.',
    ours,
    { basis: 'operated' },
  ),
  'resil.dr': you('Offers the same service in other Regions.', 'Keep definitions and images ready for a second Region.', ours),
  'net.segment': you('Routes between subnets as your tables say.', 'Use private subnets, and keep workloads apart.', sharedResponsibilty),
  'net.perimeter': you('Enforces the security groups that you attach.', 'Keep instances unreachable from outside.', sharedResponsibilty),
  'iam.creds': you(
    'Issues temporary credentials to instances and workloads.',
    'Limit metadata hops, and hand secrets only to what needs them.',
    ours,
  ),
  'iam.authz': you('Evaluates IAM on each call.', 'Keep the roles of instances and workloads narrow.', sharedResponsibilty),
  'data.retention': you('Deletes disks when instances end, unless told otherwise.', 'Decide how long volumes and logs are kept.', ours),
  'data.classification': you(
    'Cannot tell sensitive workloads from others.',
    'Mark which workloads and volumes hold sensitive data.',
    sharedResponsibilty,
  ),
  'iam.mfa': none('access runs through IAM; MFA belongs to the account'),
  'iam.identity': you(
    'Authenticates callers of its API through IAM.',
    'Give each workload its own identity; avoid the role of the instance.',
    sharedResponsibilty,
  ),
  'log.audit': you(
    'Records API calls; logs of workloads stay on the instance.',
    'Collect logs of instances and workloads and keep them.',
    sharedResponsibilty,
  ),
  'detect.monitor': you(
    'Publishes metrics; GuardDuty watches instances where you enable it.',
    'Enable it, and watch for unexpected processes.',
    ours,
    { basis: 'operated' },
  ),
  'config.mgmt': both('Configures control plane and hosts.', 'Hold definitions, templates and images in code.', model),
} as const satisfies Readonly<Record<ResourceDomain, Line>>;
