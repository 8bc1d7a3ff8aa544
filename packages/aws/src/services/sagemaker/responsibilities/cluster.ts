import { both, has, ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { containerHost } from '../../../profiles/container-host.ts';

const apiClusterautopatchconfig = page(
  'https://docs.aws.amazon.com/de_de/sagemaker/latest/APIReference/API_ClusterAutoPatchConfig.html',
  '2026-11-25',
);

export default responsibilities(
  'AWS::SageMaker::Cluster',
  { title: 'HyperPod cluster', serviceModel: 'paas', serviceType: 'container' },
  {
    ...containerHost,
    'os.guest': [
      both('Publishes patched images.', 'Update software on the nodes, or switch automatic patching on.', ours, {
        schedule: 'you',
        basis: 'operated',
      }),
      {
        id: 'S130',
        owner: 'customer',
        says: 'A group without automatic patching: security updates of the image wait for you.',
        awsDoes: 'Publishes patched images.',
        youDo: "Update the cluster's software, or switch automatic patching on.",
        source: apiClusterautopatchconfig,
        basis: 'operated',
        when: (cluster) => cluster.InstanceGroups?.some((group) => !has(group, 'AutoPatchConfig')),
      },
    ],
    'app.supplychain': you('Runs your start scripts as root.', 'Vet scripts, images and datasets.', ours),
    'app.code': you('Runs the training code that you submit.', 'Review training code and what it downloads.', ours),
    'ai.safety': you('Supplies accelerators only.', 'Own data, training and release of the model.', ours),
    'resil.ha': [
      both('Replaces faulty nodes where recovery is automatic.', 'Write checkpoints so that training can continue.', ours),
      {
        id: 'sagemaker-cluster-node-recovery-automatic',
        owner: 'aws',
        says: 'AWS finds and replaces faulty nodes by itself.',
        awsDoes: 'Finds and replaces faulty nodes by itself.',
        youDo: 'Write checkpoints so that training can continue.',
        source: ours,
        when: (cluster) => cluster.NodeRecovery === 'Automatic',
      },
    ],
    'crypto.transit': you('Carries traffic between nodes in your VPC.', 'Encrypt it in the framework where required.', ours),
  },
);
