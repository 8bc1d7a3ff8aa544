import { both, has, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { containerHost } from '../../../profiles/container-host.ts';
import { managedInstancesSecurity, securitySharedModel, securitySharedModelManagedInstances } from '../pages.ts';

export default responsibilities(
  'AWS::ECS::CapacityProvider',
  { title: 'ECS capacity provider', serviceModel: 'paas', serviceType: 'container' },
  {
    ...containerHost,
    'virt.isolation': [
      containerHost['virt.isolation'],
      {
        id: 'S021',
        owner: 'shared',
        says: 'Managed instances: several tasks share one kernel unless you ask for one task an instance.',
        awsDoes: 'Isolates instances; tasks on one instance share its kernel.',
        youDo: 'Choose single-task mode for tasks that must not meet.',
        source: securitySharedModelManagedInstances,
        when: (provider) => has(provider, 'ManagedInstancesProvider'),
      },
    ],
    'os.guest': [
      you('Patches instances only in managed mode.', 'Patch images of your own scaling group and refresh it.', securitySharedModel, {
        basis: 'operated',
      }),
      {
        id: 'S022',
        owner: 'customer',
        says: 'The capacity comes from your Auto Scaling group: refreshing its image is yours.',
        awsDoes: 'Scales the group; changes nothing on its instances.',
        youDo: 'Put newer images into the launch template and refresh the group.',
        source: securitySharedModel,
        basis: 'operated',
        freshness: { of: 'the image of the machines', maxAgeDays: 30 },
        when: (provider) => has(provider, 'AutoScalingGroupProvider'),
      },
      {
        id: 'S020',
        owner: 'aws',
        says: 'Managed instances: AWS patches them by replacing each one within weeks; nobody logs in.',
        awsDoes: 'Replaces each instance with a patched one within weeks.',
        youDo: 'Let tasks be moved: run several, and stop them cleanly.',
        source: securitySharedModelManagedInstances,
        schedule: 'aws',
        when: (provider) => has(provider, 'ManagedInstancesProvider'),
      },
    ],
    'os.hardening': [
      containerHost['os.hardening'],
      {
        id: 'ecs-capacity-provider-managed-instances-provider',
        owner: 'aws',
        says: 'Managed instances: the nodes are closed to you.',
        awsDoes: 'Keeps nodes locked: no shell, fixed root file system.',
        youDo: 'Grant containers no extra rights.',
        source: managedInstancesSecurity,
        when: (provider) => has(provider, 'ManagedInstancesProvider'),
      },
    ],
    'app.supplychain': both(
      'Supplies node images for managed instances.',
      'Vet images for your own scaling group.',
      managedInstancesSecurity,
    ),
    'app.code': none('programs run in tasks, not in capacity'),
    'app.protection': none('capacity serves no web traffic'),
    'iam.creds': you('Issues temporary credentials to instances and tasks.', 'Block task access to the credentials of the instance.', ours),
    'iam.identity': none('capacity has roles but no users'),
  },
);
