import { aws, has, ours, page } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { container } from '../../../profiles/container.ts';
import { sharedResponsibilty } from '../pages.ts';

const indexAdoc = page('https://github.com/aws/aws-eks-best-practices/blob/dc0243a/latest/bpg/security/index.adoc', '2026-11-25');

export default responsibilities(
  'AWS::EKS::FargateProfile',
  { title: 'EKS Fargate profile', serviceModel: 'paas', serviceType: 'container' },
  {
    ...container,
    'virt.isolation': aws('Gives each pod a machine with its own kernel.', 'Select namespaces so that pods land where they should.', ours),
    'orchestration.addons': aws(
      'Starts a right-sized machine for each matching pod.',
      'Restart pods so that they pick up patched versions.',
      sharedResponsibilty,
    ),
    'os.guest': [
      container['os.guest'],
      {
        id: 'S039',
        owner: 'aws',
        says: 'Fargate: AWS patches what lies below the pod.',
        awsDoes: 'Patches the machine and runtime below each pod.',
        youDo: 'Restart pods so that they start on a patched machine.',
        source: indexAdoc,
        schedule: 'you',
        when: (profile) => has(profile, 'Selectors'),
      },
    ],
  },
);
