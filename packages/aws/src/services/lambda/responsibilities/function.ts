import { aws, page } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { functionProfile } from '../../../profiles/function.ts';

const runtimes = page('https://docs.aws.amazon.com/lambda/latest/dg/runtime-management-shared.html', '2026-11-25');

export default responsibilities(
  'AWS::Lambda::Function',
  { title: 'Lambda function', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...functionProfile,
    'os.guest': [
      functionProfile['os.guest'],
      {
        id: 'lambda-image-os',
        owner: 'shared',
        says: 'The package is a container image: AWS patches what lies below, the system inside the image is yours.',
        youDo: 'Rebuild the image when its base system gets patches, and deploy it.',
        source: runtimes,
        when: (fn) => fn.PackageType === 'Image',
      },
    ],
    'runtime.patch': [
      aws(
        'Publishes runtime patches and applies them to every function in automatic mode.',
        'Leave automatic mode on and move off deprecated runtimes.',
        runtimes,
        { schedule: 'aws' },
      ),
      {
        id: 'S004',
        owner: 'shared',
        says: 'The runtime is updated only when you update the function: one that nobody deploys stays unpatched.',
        source: runtimes,
        schedule: 'you',
        freshness: { of: 'the last update of the function', maxAgeDays: 30 },
        when: (fn) => fn.RuntimeManagementConfig?.UpdateRuntimeOn === 'FunctionUpdate',
      },
      {
        id: 'S005',
        owner: 'customer',
        says: 'The runtime version is pinned: you move it, or it stays unpatched.',
        source: runtimes,
        schedule: 'you',
        when: (fn) => fn.RuntimeManagementConfig?.UpdateRuntimeOn === 'Manual',
      },
      {
        id: 'S001',
        owner: 'customer',
        says: 'The package is a container image: its base image is yours to rebuild and redeploy.',
        awsDoes: 'Publishes patched base images.',
        youDo: 'Rebuild the image on a patched base and deploy it.',
        source: runtimes,
        schedule: 'you',
        freshness: { of: 'the image', maxAgeDays: 30 },
        when: (fn) => fn.PackageType === 'Image',
      },
    ],
  },
);
