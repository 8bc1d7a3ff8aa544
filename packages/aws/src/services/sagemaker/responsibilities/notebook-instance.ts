import { aws, both, has, none, ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { workspace } from '../../../profiles/workspace.ts';
import { ownKey } from '../../../shifts/own-key.ts';
import { notebookSupport } from '../notebook-support.ts';

const platforms = page('https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-al2.html', '2026-11-26');

export default responsibilities(
  'AWS::SageMaker::NotebookInstance',
  { title: 'SageMaker notebook instance', serviceModel: 'paas', serviceType: 'container' },
  {
    ...workspace,
    'orchestration.addons': aws('Starts, stops and connects the notebook.', 'Nothing but size and schedule.', ours),
    'os.guest': [
      both('Installs the newest software on each start.', 'Stop and start it regularly; move to a supported platform.', ours, {
        schedule: 'you',
        basis: 'operated',
      }),
      {
        id: 'sagemaker-notebook-instance-old-platform',
        owner: 'customer',
        says: 'Support of this platform has ended: no more security updates, and once it stops it may not start again.',
        awsDoes: 'Fixes this platform no more; moves what is left on Amazon Linux 2 to 2023 in phases.',
        youDo: 'Stop the notebook, set its platform to notebook-al2023-v1 and test its start scripts.',
        source: platforms,
        basis: 'operated',
        when: (instance, context) => notebookSupport(instance.PlatformIdentifier, context.now) === 'ended',
      },
    ],
    'os.hardening': [
      both('Ships the image without inbound shell.', 'Take root away; review start scripts.', ours, { basis: 'operated' }),
      {
        id: 'S127',
        owner: 'customer',
        says: 'Users of the notebook have root on its host.',
        awsDoes: 'Ships the image; users may change anything on it.',
        youDo: 'Take root away, or answer for what users install.',
        source: ours,
        basis: 'operated',
        when: (instance) => instance.RootAccess !== 'Disabled',
      },
    ],
    'runtime.patch': you('Ships environments with frameworks.', 'Update packages and pin what you add.', ours, { basis: 'operated' }),
    'app.supplychain': [
      you('Ships public package channels.', 'Vet packages, extensions and start scripts.', ours),
      {
        id: 'sagemaker-notebook-instance-lifecycle-config-name',
        owner: 'customer',
        says: 'A script with root rights runs at start.',
        awsDoes: 'Runs the script as root at each start.',
        youDo: 'Vet the script and what it downloads.',
        source: ours,
        when: (instance) => has(instance, 'LifecycleConfigName'),
      },
    ],
    'crypto.keys': [
      workspace['crypto.keys'],
      ...ownKey<'AWS::SageMaker::NotebookInstance'>({
        id: 'sagemaker-notebook-instance-kms-key-id',
        what: 'the volume',
        says: 'The volume uses a KMS key that you name.',
        awsDoes: 'Encrypts the volume with the key that you name.',
        youDo: "Keep that key's policy and life; without it the volume cannot be read.",
        source: ours,
        key: (instance) => instance.KmsKeyId,
      }),
    ],
    'crypto.certs': aws('Renews the certificate of the notebook address.', 'Nothing to configure.', ours),
    'resil.backup': you('Keeps the data volume while the notebook exists.', 'Keep work in a repository and bucket.', ours, {
      basis: 'operated',
    }),
    'net.segment': [
      workspace['net.segment'],
      {
        id: 'sagemaker-notebook-instance-subnet-id',
        owner: 'customer',
        says: 'The notebook has an interface in your subnet.',
        awsDoes: 'Places an interface in the subnet that you name.',
        youDo: 'Choose a private subnet, groups and endpoints.',
        source: ours,
        when: (instance) => has(instance, 'SubnetId'),
      },
    ],
    'net.perimeter': you('Gives internet access unless told not to.', 'Turn direct internet access off.', ours),
    'iam.mfa': none('the notebook opens through IAM; sign-in belongs to the account'),
    'iam.identity': you('Opens the notebook to whoever IAM lets request a link.', 'Give each person an own notebook.', ours),
  },
);
