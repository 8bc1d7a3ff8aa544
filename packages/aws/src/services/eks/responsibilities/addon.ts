import { has, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { containerHost } from '../../../profiles/container-host.ts';

export default responsibilities(
  'AWS::EKS::Addon',
  { title: 'EKS add-on', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::EKS::Cluster' },
  {
    ...containerHost,
    'orchestration.addons': [
      containerHost['orchestration.addons'],
      {
        id: 'eks-addon-addon-version',
        owner: 'shared',
        says: 'The version is pinned: newer ones wait for you.',
        awsDoes: 'Installs the version that you name.',
        youDo: "Move the add-on's version on with each cluster upgrade.",
        source: ours,
        when: (addon) => has(addon, 'AddonVersion'),
      },
    ],
  },
);
