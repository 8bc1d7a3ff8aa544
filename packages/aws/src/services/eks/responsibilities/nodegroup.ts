import { both, has, none, ours, page, you } from '@demarc/model';
import { responsibilities, type AllTypes } from '../../../kit.ts';
import { containerHost } from '../../../profiles/container-host.ts';
import { datedSystems } from '../../../shifts/image-system.ts';
import { nodeImages, nodeImageSupport, systemOfKind } from '../image-support.ts';
import { namesImage } from '../launch-template.ts';

type Nodegroup = AllTypes['AWS::EKS::Nodegroup'];

const nodegroupManaged = page('https://docs.aws.amazon.com/eks/latest/eksctl/nodegroup-managed.html', '2026-11-25');
const managedNodeGroupsAdoc = page(
  'https://github.com/awsdocs/amazon-eks-user-guide/blob/4d52b4d/latest/ug/nodes/managed-node-groups.adoc',
  '2026-11-25',
);
const amiEndOfSupport = page(nodeImages.source, nodeImages.readOn);

/** The kinds of image that AWS builds for nodes, with the system in each; the end of those of Amazon Linux 2 is the shift `eks-nodegroup-image-ended`. */
const systems = [
  ...datedSystems
    .filter(({ name }) => /^Amazon Linux 2023|^Windows Server 20(?:19|22|25)/.test(name))
    .map(({ system, version, name, days, source }) => ({
      id: `eks-nodegroup-${name.toLowerCase().replaceAll(' ', '-')}`,
      owner: 'shared' as const,
      says: `The nodes run ${name}, which gets security updates until ${days.standard}; AWS builds patched images of it.`,
      youDo: `Roll the group onto each new image of ${name}.`,
      source,
      schedule: 'you' as const,
      basis: 'operated' as const,
      when: (nodegroup: Nodegroup) => {
        const found = systemOfKind(nodegroup.AmiType);
        return found?.system === system && found.version === version;
      },
    })),
  {
    id: 'eks-nodegroup-bottlerocket',
    owner: 'shared' as const,
    says: 'The nodes run Bottlerocket, which has no package manager and is updated as a whole.',
    youDo: 'Roll the group onto each new Bottlerocket, or run its updater.',
    source: ours,
    schedule: 'you' as const,
    basis: 'operated' as const,
    when: (nodegroup: Nodegroup) => systemOfKind(nodegroup.AmiType)?.system === 'bottlerocket',
  },
];

export default responsibilities(
  'AWS::EKS::Nodegroup',
  { title: 'EKS managed node group', serviceModel: 'paas', serviceType: 'container' },
  {
    ...containerHost,
    'virt.isolation': both(
      'Isolates each node; pods on one node share its kernel.',
      'Separate tenants by node, and keep hostile workloads off shared nodes.',
      ours,
    ),
    'orchestration.addons': both(
      'Automates launch, drain and update of nodes.',
      'Start each update and keep disruption budgets workable.',
      nodegroupManaged,
    ),
    'os.guest': [
      both('Builds patched node images.', 'Roll the group onto each new image.', nodegroupManaged, { schedule: 'you', basis: 'operated' }),
      {
        id: 'S034',
        owner: 'shared',
        says: 'AWS builds patched images of this kind; rolling the group onto them is yours.',
        awsDoes: 'Builds patched node images of this kind.',
        youDo: 'Roll the group onto each new image.',
        source: managedNodeGroupsAdoc,
        basis: 'operated',
        schedule: 'you',
        when: (nodegroup) => has(nodegroup, 'AmiType') && nodegroup.AmiType !== 'CUSTOM',
      },
      ...systems,
      {
        id: 'S035',
        owner: 'customer',
        says: 'A custom image: you build and deploy its patched versions.',
        awsDoes: 'Starts and drains nodes from the image that you name.',
        youDo: 'Build a patched image, and roll the group onto it.',
        source: managedNodeGroupsAdoc,
        basis: 'operated',
        freshness: { of: 'the image of the machines', maxAgeDays: 30 },
        when: (nodegroup) => nodegroup.AmiType === 'CUSTOM',
      },
      {
        id: 'S036',
        owner: 'customer',
        says: 'The launch template names an image: it is a custom one, and its patches are yours.',
        awsDoes: "Starts and drains nodes from the template's image.",
        youDo: 'Put a patched image into the template, and roll the group onto it.',
        source: managedNodeGroupsAdoc,
        basis: 'operated',
        freshness: { of: 'the image of the machines', maxAgeDays: 30 },
        when: (nodegroup, context) => namesImage(nodegroup, context),
      },
      {
        id: 'S037',
        owner: 'customer',
        says: 'The image release is pinned: the group stops following newer ones.',
        awsDoes: 'Builds newer releases that this group does not take.',
        youDo: 'Move the pinned release forward whenever patches appear.',
        source: ours,
        basis: 'operated',
        freshness: { of: 'the image of the machines', maxAgeDays: 30 },
        when: (nodegroup) => has(nodegroup, 'ReleaseVersion'),
      },
      {
        id: 'eks-nodegroup-image-ended',
        owner: 'customer',
        says: 'AWS builds no more node images of this kind: what the group runs on gets no more patches.',
        awsDoes: 'Starts nodes from the last image of this kind; builds no newer one.',
        youDo: 'Make a group of Amazon Linux 2023 or Bottlerocket, and move the pods there.',
        source: amiEndOfSupport,
        basis: 'operated',
        schedule: 'you',
        when: (nodegroup, context) => nodeImageSupport(nodegroup.AmiType, context.now) === 'ended',
      },
    ],
    'os.hardening': [
      you('Ships node images with few services.', 'Restrict node logins, block pod access to node credentials, monitor hosts.', ours, {
        basis: 'operated',
      }),
      {
        id: 'S038',
        owner: 'customer',
        says: 'Remote access is open: logins to the nodes are yours to control.',
        awsDoes: 'Installs the key you name and opens the port to the groups you list.',
        youDo: 'Limit who holds the key and from where nodes can be reached.',
        source: ours,
        basis: 'operated',
        when: (nodegroup) => has(nodegroup, 'RemoteAccess'),
      },
    ],
    'app.code': none('programs run in pods'),
    'resil.ha': [
      both('Replaces nodes that fail as instances.', 'Spread the group over Zones and enable node repair.', nodegroupManaged),
      {
        id: 'eks-nodegroup-node-repair',
        owner: 'aws',
        says: 'AWS watches node health and replaces broken nodes.',
        awsDoes: 'Watches node health and replaces broken nodes.',
        youDo: 'Spread the group over Zones.',
        source: ours,
        when: (nodegroup) => nodegroup.NodeRepairConfig?.Enabled === true,
      },
    ],
    'net.perimeter': you(
      "Attaches the cluster's group, or those of your template.",
      'Keep nodes unreachable from outside and limit node ports.',
      ours,
    ),
    'iam.creds': you('Issues temporary credentials of the node role.', 'Keep pods from the metadata service.', ours),
    'iam.authz': you('Gives nodes the role that you name.', 'Keep the node role narrow; give pods roles of their own.', ours),
  },
);
