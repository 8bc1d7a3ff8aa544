import { aws, both, has, ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { containerHost } from '../../../profiles/container-host.ts';
import { ownKey } from '../../../shifts/own-key.ts';
import { supportOf } from '../../../support.ts';
import { sharedResponsibilty } from '../pages.ts';
import { kubernetesVersions } from '../version-support.ts';

const hybridNodesOsAdoc = page(
  'https://github.com/awsdocs/amazon-eks-user-guide/blob/4d52b4d/latest/ug/nodes/hybrid-nodes-os.adoc',
  '2026-11-25',
);
const automodeAdoc = page('https://github.com/aws/aws-eks-best-practices/blob/dc0243a/latest/bpg/security/automode.adoc', '2026-11-25');
const indexAdoc = page('https://github.com/aws/aws-eks-best-practices/blob/dc0243a/latest/bpg/upgrades/index.adoc', '2026-11-25');
const versions = page('https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html', '2026-11-26');
const automode = page('https://docs.aws.amazon.com/eks/latest/userguide/automode.html', '2026-11-26');
const awsSharedSecurityResponsibilityModel = page(
  'https://docs.aws.amazon.com/whitepapers/latest/security-overview-amazon-eks-auto-mode/aws-shared-security-responsibility-model.html',
  '2026-11-25',
);

export default responsibilities(
  'AWS::EKS::Cluster',
  { title: 'EKS cluster', serviceModel: 'paas', serviceType: 'container' },
  {
    ...containerHost,
    'physical.facility': [
      containerHost['physical.facility'],
      {
        id: 'S032',
        owner: 'shared',
        says: 'A local cluster on an Outpost: the control plane stands in your building.',
        awsDoes: 'Supplies and services the rack.',
        youDo: "Guard, power and cool the rack's site, and keep its link up.",
        source: ours,
        basis: 'attested',
        when: (cluster) => has(cluster, 'OutpostConfig'),
      },
      {
        id: 'S030',
        owner: 'customer',
        says: 'Hybrid nodes: some nodes stand in your own building.',
        awsDoes: 'Secures the sites of the control plane only.',
        youDo: 'Guard, power and cool the sites of the hybrid nodes.',
        source: hybridNodesOsAdoc,
        basis: 'attested',
        when: (cluster) => has(cluster, 'RemoteNetworkConfig'),
      },
    ],
    'physical.media': [
      containerHost['physical.media'],
      {
        id: 'eks-cluster-hybrid-media',
        owner: 'shared',
        says: 'The disks of hybrid nodes stand in your building.',
        awsDoes: 'Destroys the disks of its own hardware.',
        youDo: 'Wipe and destroy the disks of hybrid nodes.',
        source: ours,
        basis: 'attested',
        when: (cluster) => has(cluster, 'RemoteNetworkConfig'),
      },
    ],
    'network.infra': [
      containerHost['network.infra'],
      {
        id: 'eks-cluster-hybrid-network',
        owner: 'shared',
        says: 'The network between your site and the cluster is yours.',
        awsDoes: 'Runs the network up to the edge of your VPC.',
        youDo: 'Run the link and the routes between site and VPC.',
        source: ours,
        when: (cluster) => has(cluster, 'RemoteNetworkConfig'),
      },
    ],
    'virt.hypervisor': [
      containerHost['virt.hypervisor'],
      {
        id: 'eks-cluster-hybrid-hypervisor',
        owner: 'shared',
        says: 'Hybrid nodes run on your servers and their virtualisation.',
        awsDoes: 'Patches hosts of the control plane and of nodes in AWS.',
        youDo: 'Patch and run the hypervisor below hybrid nodes.',
        source: ours,
        when: (cluster) => has(cluster, 'RemoteNetworkConfig'),
      },
    ],
    'orchestration.addons': [
      containerHost['orchestration.addons'],
      {
        id: 'S026',
        owner: 'aws',
        says: 'Auto Mode: scaling, network and storage controllers run at AWS, off the cluster.',
        awsDoes: 'Runs control plane, autoscaling, network and storage controllers.',
        youDo: 'Keep only the add-ons that you install yourself current.',
        source: automodeAdoc,
        when: (cluster) => cluster.ComputeConfig?.Enabled === true,
      },
      {
        id: 'S027',
        owner: 'customer',
        says: 'No Auto Mode: network plug-in, proxy, DNS and autoscaler are updated by you.',
        awsDoes: 'Runs the control plane; publishes versions of its add-ons.',
        youDo: 'Update network plug-in, kube-proxy, CoreDNS and every controller with each Kubernetes version.',
        source: indexAdoc,
        when: (cluster) => cluster.ComputeConfig?.Enabled !== true,
      },
    ],
    'os.guest': [
      both(
        'Patches control-plane nodes and the etcd store.',
        'Patch worker nodes, unless Auto Mode or Fargate does it.',
        sharedResponsibilty,
        { basis: 'operated' },
      ),
      {
        id: 'S025',
        owner: 'aws',
        says: 'Auto Mode: AWS creates, patches and replaces the nodes.',
        awsDoes: 'Patches nodes by replacing them, at the latest after twenty-one days.',
        youDo: 'Allow disruption: pods must survive the replacement of a node.',
        source: automode,
        schedule: 'aws',
        when: (cluster) => cluster.ComputeConfig?.Enabled === true,
      },
      {
        id: 'S031',
        owner: 'customer',
        says: 'Hybrid nodes: their operating system is provided, patched and upgraded by you.',
        awsDoes: 'Patches the control plane only.',
        youDo: 'Patch and upgrade the system of every hybrid node.',
        source: hybridNodesOsAdoc,
        basis: 'operated',
        when: (cluster) => has(cluster, 'RemoteNetworkConfig'),
      },
    ],
    'os.hardening': [
      you('Ships node images with few services.', 'Restrict node logins, block pod access to node credentials, monitor hosts.', ours, {
        basis: 'operated',
      }),
      {
        id: 'eks-cluster-auto-mode-hardening',
        owner: 'aws',
        says: 'Auto Mode: the nodes are closed to you.',
        awsDoes: 'Locks the nodes: fixed image, read-only root file system, mandatory access control.',
        youDo: 'Restrict what pods may do; workloads stay yours.',
        source: awsSharedSecurityResponsibilityModel,
        when: (cluster) => cluster.ComputeConfig?.Enabled === true,
      },
    ],
    'engine.patch': [
      both('Publishes Kubernetes versions and patches within a minor version.', 'Upgrade minor versions before support ends.', ours, {
        schedule: 'you',
        basis: 'operated',
      }),
      {
        id: 'eks-cluster-past-standard-support',
        owner: 'shared',
        says: 'Standard support of this Kubernetes version has ended: AWS patches it under paid extended support only.',
        awsDoes: 'Patches the old version until extended support ends, for a fee.',
        youDo: 'Upgrade to a version in standard support; extended support lasts a year.',
        source: versions,
        basis: 'operated',
        when: (cluster, context) => supportOf(kubernetesVersions, cluster.Version, context.now) === 'extended',
      },
      {
        id: 'S028',
        owner: 'shared',
        says: 'Standard support: AWS upgrades the control plane by itself when support of the version ends.',
        awsDoes: 'Upgrades the control plane by force at the end of standard support.',
        youDo: 'Upgrade earlier, at a time that you choose, and nodes with it.',
        source: ours,
        basis: 'operated',
        schedule: 'aws',
        when: (cluster) => cluster.UpgradePolicy?.SupportType === 'STANDARD',
      },
      {
        id: 'S029',
        owner: 'customer',
        says: 'Extended support: the cluster stays on its old minor version until you upgrade it, for a fee.',
        awsDoes: 'Patches the old version until extended support ends.',
        youDo: 'Plan and start every minor upgrade; nothing moves by itself.',
        source: ours,
        basis: 'operated',
        schedule: 'you',
        when: (cluster) => cluster.UpgradePolicy?.SupportType === 'EXTENDED',
      },
      {
        id: 'eks-cluster-support-ended',
        owner: 'shared',
        says: 'Extended support of this Kubernetes version has ended: AWS upgrades the control plane by itself, nodes stay behind.',
        awsDoes: 'Upgrades the control plane to the oldest version that it still supports.',
        youDo: 'Upgrade before AWS does; bring nodes and add-ons after the control plane.',
        source: versions,
        basis: 'operated',
        schedule: 'aws',
        when: (cluster, context) => supportOf(kubernetesVersions, cluster.Version, context.now) === 'ended',
      },
    ],
    'app.supplychain': you(
      'Scans images in its registry when you ask.',
      'Admit only signed, scanned images from registries that you trust.',
      ours,
    ),
    'app.code': you('Runs whatever manifests ask for.', 'Secure the code and the manifests of every workload.', ours),
    'app.protection': you('Passes traffic to the ingress that you set up.', 'Put a WAF and authentication at the ingress.', ours),
    'resil.ha': [
      both('Runs the control plane over several Zones.', 'Spread nodes and pods over Zones.', sharedResponsibilty),
      {
        id: 'eks-cluster-zonal-shift',
        owner: 'shared',
        says: 'Zonal shift is on: traffic can be moved out of a failing Zone.',
        awsDoes: 'Moves traffic out of a failing Zone when you or AWS start a shift.',
        youDo: 'Keep enough pods in the other Zones.',
        source: ours,
        when: (cluster) => cluster.ZonalShiftConfig?.Enabled === true,
      },
    ],
    'crypto.keys': [
      aws('Manages keys of the control-plane store.', 'Nothing, until you name a key for secrets.', ours),
      ...ownKey<'AWS::EKS::Cluster'>({
        id: 'S033',
        what: "the cluster's secrets",
        says: 'Secrets in the cluster are wrapped with a KMS key of yours.',
        awsDoes: "Wraps the cluster's secrets with the key that you name.",
        youDo: "Keep that key's policy and life; without it the cluster cannot read its secrets.",
        source: ours,
        key: (cluster) => cluster.EncryptionConfig?.find((config) => has(config.Provider, 'KeyArn'))?.Provider?.KeyArn,
      }),
    ],
    'crypto.certs': you(
      'Signs the certificates that nodes use towards the control plane.',
      'Issue and renew certificates for ingress and workloads.',
      ours,
    ),
    'crypto.transit': you('Uses TLS between control plane and nodes.', 'Encrypt traffic between workloads, by mesh or in code.', ours),
    'crypto.rest': both('Encrypts etcd disks and cluster data.', 'Encrypt volumes, and add your key if policy demands.', ours),
    'resil.backup': you(
      'Backs up etcd for its own recovery; gives you no restore.',
      'Back up objects and volumes with your own tool.',
      ours,
      { basis: 'operated' },
    ),
    'net.segment': you('Routes between subnets as your tables say.', 'Use private node subnets and network policies between pods.', ours),
    'net.perimeter': you(
      'Opens the Kubernetes endpoint to the networks that you allow.',
      'Keep the endpoint private or its networks few; limit node ports.',
      ours,
    ),
    'iam.creds': you(
      'Issues temporary credentials to nodes and pods.',
      'Limit metadata hops and mount secrets only where they are needed.',
      ours,
    ),
    'iam.authz': you(
      'Evaluates IAM, access entries and cluster roles that you define.',
      'Keep access entries and cluster roles narrow.',
      ours,
    ),
    'data.retention': you(
      'Deletes node disks when instances end, unless told otherwise.',
      'Set reclaim policies and log retention for the cluster.',
      ours,
    ),
    'data.classification': you('Cannot tell sensitive pods from others.', 'Mark which namespaces and volumes hold sensitive data.', ours),
    'iam.identity': you(
      'Authenticates callers to the cluster through IAM.',
      'Give each workload its own identity; avoid the node role.',
      ours,
    ),
    'log.audit': [
      you(
        'Sends control-plane logs only if you enable them; pod logs stay on the node.',
        'Enable control-plane logs; collect node and pod logs and keep them.',
        ours,
      ),
      {
        id: 'eks-cluster-control-plane-logs',
        owner: 'shared',
        says: 'AWS ships control-plane logs; keeping and reading them is yours.',
        awsDoes: 'Ships control-plane logs to CloudWatch.',
        youDo: 'Keep and read them; collect node and pod logs yourself.',
        source: ours,
        when: (cluster) => has(cluster.Logging?.ClusterLogging, 'EnabledTypes'),
      },
    ],
    'detect.monitor': you(
      'GuardDuty reads cluster audit logs and runtime events when enabled.',
      'Enable it, and watch nodes for unexpected processes.',
      ours,
      { basis: 'operated' },
    ),
  },
);
