import { aws, has, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { container } from '../../../profiles/container.ts';

export default responsibilities(
  'AWS::Batch::JobDefinition',
  { title: 'Batch job definition', serviceModel: 'paas', serviceType: 'container' },
  {
    ...container,
    'virt.isolation': [
      container['virt.isolation'],
      {
        id: 'batch-job-definition-privileged',
        owner: 'shared',
        says: 'A privileged job has root on its host.',
        awsDoes: 'Isolates hosts; inside one, a privileged job can do all.',
        youDo: 'Run privileged only what you trust with the whole host.',
        source: ours,
        when: (definition) => definition.ContainerProperties?.Privileged === true,
      },
    ],
    'orchestration.addons': aws('Queues, places and retries jobs.', 'Set timeouts and retry limits.', ours),
    'net.perimeter': you('Gives jobs no inbound path unless you assign one.', 'Avoid public addresses on job containers.', ours),
    'iam.creds': [
      container['iam.creds'],
      {
        id: 'batch-job-definition-secrets',
        owner: 'shared',
        says: 'AWS injects the secret at start; rotation stays yours.',
        awsDoes: 'Injects the secret when the job starts.',
        youDo: 'Rotate the secret, and limit the execution role that reads it.',
        source: ours,
        when: (definition) => has(definition.ContainerProperties, 'Secrets'),
      },
    ],
  },
);
