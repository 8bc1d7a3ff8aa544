import { aws, both, has, ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { container } from '../../../profiles/container.ts';
import { securitySharedModel } from '../pages.ts';

const securityShared = page('https://docs.aws.amazon.com/AmazonECS/latest/bestpracticesguide/security-shared.html', '2026-11-25');

export default responsibilities(
  'AWS::ECS::TaskDefinition',
  { title: 'ECS task definition', serviceModel: 'paas', serviceType: 'container' },
  {
    ...container,
    'virt.isolation': [
      container['virt.isolation'],
      {
        id: 'ecs-task-definition-privileged',
        owner: 'shared',
        says: 'A privileged container has root on its host.',
        awsDoes: 'Isolates hosts; inside one, a privileged container can do all.',
        youDo: 'Run privileged only what you trust with the whole host.',
        source: ours,
        when: (definition) => definition.ContainerDefinitions?.some((definition) => definition.Privileged === true),
      },
      {
        id: 'ecs-task-definition-pid-mode-host',
        owner: 'shared',
        says: 'Containers see all processes of the host.',
        awsDoes: 'Separates hosts; processes on one see each other.',
        youDo: 'Share the process space only among containers that trust each other.',
        source: ours,
        when: (definition) => definition.PidMode === 'host',
      },
    ],
    'orchestration.addons': aws(
      'Stores revisions and starts tasks from them.',
      'Deregister revisions that must not start again.',
      securityShared,
    ),
    'os.hardening': [
      both(
        'Refuses privileged containers on Fargate.',
        'Run as non-root, with a read-only root file system and no extra capabilities.',
        ours,
        { basis: 'operated' },
      ),
      {
        id: 'ecs-task-definition-external',
        owner: 'customer',
        says: 'The task may run on your own servers.',
        awsDoes: 'Hardens no server of yours.',
        youDo: 'Harden the servers that may run the task.',
        source: securitySharedModel,
        basis: 'operated',
        when: (definition) => definition.RequiresCompatibilities?.includes('EXTERNAL') === true,
      },
    ],
    'resil.ha': you(
      'Starts and stops tasks as the definition says.',
      'Choose health checks and log settings that cannot block a task.',
      ours,
    ),
    'net.segment': [
      container['net.segment'],
      {
        id: 'ecs-task-definition-network-mode-host',
        owner: 'customer',
        says: "Containers use the host's interface: groups of the task do not apply.",
        awsDoes: 'Attaches no interface of its own to the task.',
        youDo: "Filter at the host's groups, and watch port clashes.",
        source: ours,
        when: (definition) => definition.NetworkMode === 'host',
      },
    ],
    'iam.creds': [
      container['iam.creds'],
      {
        id: 'ecs-task-definition-secrets',
        owner: 'shared',
        says: 'AWS fetches and injects the secret; rotating it stays yours.',
        awsDoes: 'Fetches the secret and injects it at start.',
        youDo: 'Rotate the secret, and restart tasks that hold the old one.',
        source: ours,
        when: (definition) => definition.ContainerDefinitions?.some((definition) => has(definition, 'Secrets')),
      },
    ],
    'data.retention': [
      container['data.retention'],
      {
        id: 'ecs-task-definition-host-volumes',
        owner: 'customer',
        says: 'Host paths outlive the task, and the next one may read them.',
        awsDoes: 'Leaves files in host paths when the task stops.',
        youDo: 'Clean host paths, or use volumes that end with the task.',
        source: ours,
        when: (definition) => definition.Volumes?.some((volume) => has(volume, 'Host')),
      },
    ],
  },
);
