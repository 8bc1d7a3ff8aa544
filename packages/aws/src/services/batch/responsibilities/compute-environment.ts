import { aws, has, is, none, ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { containerHost } from '../../../profiles/container-host.ts';
import { imageSupport } from '../image-support.ts';

const fargateSecurityConsiderations = page(
  'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-security-considerations.html',
  '2026-11-25',
);
const computeResourceAmis = page('https://docs.amazonaws.cn/en_us/batch/latest/userguide/compute_resource_AMIs.html', '2026-11-25');
const platformFargate = page('https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform-fargate.html', '2026-11-26');

export default responsibilities(
  'AWS::Batch::ComputeEnvironment',
  { title: 'Batch compute environment', serviceModel: 'paas', serviceType: 'container' },
  {
    ...containerHost,
    'virt.isolation': [
      containerHost['virt.isolation'],
      {
        id: 'batch-compute-environment-fargate-isolation',
        owner: 'aws',
        says: 'Fargate: each job gets its own kernel and resources.',
        awsDoes: 'Gives each job its own kernel and resources.',
        youDo: 'Put only containers that trust each other into one job.',
        source: fargateSecurityConsiderations,
        when: (environment) => is(environment.ComputeResources, 'Type', 'FARGATE', 'FARGATE_SPOT'),
      },
    ],
    'orchestration.addons': [
      aws('Starts, scales and ends instances for the job queue.', 'Set limits, instance families and update policy.', ours),
      {
        id: 'batch-compute-environment-unmanaged',
        owner: 'customer',
        says: 'An unmanaged environment: you start, register and end the instances.',
        awsDoes: 'Places jobs on registered instances.',
        youDo: 'Start, register, scale and end the instances.',
        source: ours,
        when: (environment) => environment.Type === 'UNMANAGED',
      },
    ],
    'os.guest': [
      you(
        'Picks an image at creation and never upgrades it afterwards.',
        'Update the environment so that instances start from a new image.',
        ours,
        { schedule: 'you', basis: 'operated' },
      ),
      {
        id: 'S119',
        owner: 'customer',
        says: 'An unmanaged environment: the instances are supplied and run by you.',
        awsDoes: 'Places jobs on instances that you registered.',
        youDo: 'Patch the instances that you run for the environment.',
        source: ours,
        basis: 'operated',
        when: (environment) => environment.Type === 'UNMANAGED',
      },
      {
        id: 'S121',
        owner: 'customer',
        says: 'EC2 instances: Batch chooses an image at creation and never upgrades it.',
        awsDoes: 'Chooses an image at creation and never upgrades it.',
        youDo: 'Update the environment so that instances start from a patched image.',
        source: computeResourceAmis,
        basis: 'operated',
        freshness: { of: 'the image of the machines', maxAgeDays: 30 },
        when: (environment) => is(environment.ComputeResources, 'Type', 'EC2', 'SPOT'),
      },
      {
        id: 'batch-compute-environment-system-support-ended',
        owner: 'customer',
        says: 'Support of the operating system of this image type has ended: its images get no more security updates.',
        awsDoes: 'Starts instances from the last image of this type.',
        youDo: 'Change the image type to one of Amazon Linux 2023.',
        source: ours,
        basis: 'operated',
        schedule: 'you',
        when: (environment, context) =>
          environment.ComputeResources?.Ec2Configuration?.some(({ ImageType }) => imageSupport(ImageType, context.now) === 'ended'),
      },
      {
        id: 'S122',
        owner: 'customer',
        says: 'The image is pinned: patches come only when you name another.',
        awsDoes: 'Starts instances from the image that you named.',
        youDo: 'Build a patched image and name it in the environment.',
        source: computeResourceAmis,
        basis: 'operated',
        freshness: { of: 'the image of the machines', maxAgeDays: 30 },
        when: (environment) =>
          environment.ComputeResources?.Ec2Configuration?.some((configuration) => has(configuration, 'ImageIdOverride')),
      },
      {
        id: 'S120',
        owner: 'aws',
        says: 'A Fargate environment: there is no host for you to patch.',
        awsDoes: 'Patches hosts and runtime below each job.',
        youDo: 'Keep only the container image current.',
        source: platformFargate,
        schedule: 'aws',
        when: (environment) => is(environment.ComputeResources, 'Type', 'FARGATE', 'FARGATE_SPOT'),
      },
    ],
    'os.hardening': [
      containerHost['os.hardening'],
      {
        id: 'batch-compute-environment-fargate-hardening',
        owner: 'aws',
        says: 'Fargate: the hosts are closed to you.',
        awsDoes: 'Locks the hosts; nobody logs in.',
        youDo: 'Run the container without root and extra rights.',
        source: fargateSecurityConsiderations,
        when: (environment) => is(environment.ComputeResources, 'Type', 'FARGATE', 'FARGATE_SPOT'),
      },
    ],
    'app.code': none('programs run in jobs, not in the environment'),
    'crypto.rest': you(
      'Encrypts volumes as the launch template says.',
      "Encrypt volumes in the template or by the account's default.",
      ours,
    ),
    'net.perimeter': [
      containerHost['net.perimeter'],
      {
        id: 'batch-compute-environment-ec2-key-pair',
        owner: 'customer',
        says: 'A key pair opens shell access to job hosts.',
        awsDoes: 'Puts the key on every instance.',
        youDo: 'Guard the private key, and close the port to all but few.',
        source: ours,
        when: (environment) => has(environment.ComputeResources, 'Ec2KeyPair'),
      },
    ],
    'iam.authz': you('Gives instances the profile that you name.', 'Keep the instance role narrow; give jobs roles of their own.', ours),
    'iam.identity': none('an environment has roles but no users'),
  },
);
