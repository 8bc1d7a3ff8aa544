import { both, has, ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { containerHost } from '../../../profiles/container-host.ts';
import { lies, onOutpost } from '../../../shifts/outpost.ts';

const emrDefaultAmi = page('https://docs.aws.amazon.com/en_us/emr/latest/ManagementGuide/emr-default-ami.html', '2026-11-25');

const outpost = onOutpost<'AWS::EMR::Cluster'>(
  'emr-cluster',
  'nodes',
  (cluster, context) =>
    lies(cluster.Instances?.Ec2SubnetIds, context) ||
    (cluster.Instances?.Ec2SubnetId !== undefined && lies([cluster.Instances.Ec2SubnetId], context)),
);

export default responsibilities(
  'AWS::EMR::Cluster',
  { title: 'EMR cluster', serviceModel: 'paas', serviceType: 'container' },
  {
    ...containerHost,
    'physical.facility': [containerHost['physical.facility'], outpost.facility],
    'physical.media': [containerHost['physical.media'], outpost.media],
    'network.infra': [containerHost['network.infra'], outpost.network],
    'orchestration.addons': both(
      'Starts nodes and installs the applications of a release.',
      'Choose releases and replace long-lived clusters.',
      ours,
    ),
    'os.guest': [
      both('Starts clusters on an image that follows Amazon Linux.', 'Replace long-lived clusters; pinned images stand still.', ours, {
        schedule: 'you',
        basis: 'operated',
      }),
      {
        id: 'S123',
        owner: 'customer',
        says: 'A custom image: it does not follow Amazon Linux by itself.',
        awsDoes: 'Starts nodes from your image.',
        youDo: 'Rebuild the image with patches, and start clusters from it.',
        source: emrDefaultAmi,
        basis: 'operated',
        freshness: { of: 'the image of the machines', maxAgeDays: 30 },
        when: (cluster) => has(cluster, 'CustomAmiId'),
      },
      {
        id: 'S124',
        owner: 'customer',
        says: 'The Amazon Linux release is pinned: newer patches are not followed.',
        awsDoes: 'Starts nodes on exactly that release.',
        youDo: 'Move the pinned release forward for each cluster.',
        source: emrDefaultAmi,
        basis: 'operated',
        freshness: { of: 'the image of the machines', maxAgeDays: 30 },
        when: (cluster) => has(cluster, 'OSReleaseLabel'),
      },
    ],
    'os.hardening': you(
      "Ships the image with Hadoop's services open inside the cluster.",
      'Use security groups, Kerberos and no shared key pairs.',
      ours,
      { basis: 'operated' },
    ),
    'engine.patch': both('Bundles Hadoop, Spark and others in releases.', 'Move to releases that carry the fixes.', ours, {
      basis: 'operated',
    }),
    'app.supplychain': [
      containerHost['app.supplychain'],
      {
        id: 'S125',
        owner: 'customer',
        says: 'Your scripts run as root on every node.',
        awsDoes: 'Runs the scripts unread when a node starts.',
        youDo: 'Vet the scripts and everything they download.',
        source: ours,
        when: (cluster) => has(cluster, 'BootstrapActions'),
      },
    ],
    'app.code': you('Runs the steps and notebooks that you submit.', 'Review jobs; isolate users who may submit code.', ours),
    'resil.ha': you('Replaces failed core nodes.', 'Run several primary nodes, or restart from data in S3.', ours),
    'crypto.transit': you('Encrypts between nodes only by security configuration.', 'Attach one with in-transit encryption.', ours),
    'crypto.rest': [
      you('Encrypts only what the security configuration names.', 'Attach one with disk and object encryption.', ours),
      {
        id: 'emr-cluster-security-configuration',
        owner: 'shared',
        says: 'AWS applies the encryption that this configuration names.',
        awsDoes: 'Applies the encryption that this configuration names.',
        youDo: 'Name disks, objects and keys in it; nothing else is encrypted.',
        source: ours,
        when: (cluster) => has(cluster, 'SecurityConfiguration'),
      },
    ],
    'resil.backup': you('Loses local disks with the cluster.', 'Keep data in S3.', ours, { basis: 'operated' }),
    'net.perimeter': you('Blocks public ports when the account block is on.', 'Leave it on; reach interfaces through tunnels.', ours),
    'iam.creds': [
      containerHost['iam.creds'],
      {
        id: 'emr-cluster-ec2-key-name',
        owner: 'customer',
        says: 'A key pair opens shell access to every node.',
        awsDoes: 'Puts the key on every node.',
        youDo: 'Guard the private key, or use Session Manager.',
        source: ours,
        when: (cluster) => has(cluster.Instances, 'Ec2KeyName'),
      },
    ],
    'iam.authz': you(
      'Gives every node the instance profile; runtime roles only if used.',
      'Use runtime roles, and keep the instance profile narrow.',
      ours,
    ),
    'data.classification': you('Processes whatever the jobs read.', 'Know which tables are sensitive, and limit them by role.', ours),
    'iam.identity': [
      containerHost['iam.identity'],
      {
        id: 'emr-cluster-kerberos-attributes',
        owner: 'shared',
        says: 'Nodes authenticate through Kerberos; realm and passwords are yours.',
        awsDoes: 'Sets Kerberos up on the nodes.',
        youDo: 'Guard realm and passwords; remove leavers.',
        source: ours,
        when: (cluster) => has(cluster, 'KerberosAttributes'),
      },
    ],
    'log.audit': you('Archives cluster logs to your bucket if you name one.', 'Name a bucket and keep the logs.', ours),
  },
);
