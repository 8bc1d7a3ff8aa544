import { both, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { container } from '../../../profiles/container.ts';
import { ownKey } from '../../../shifts/own-key.ts';

export default responsibilities(
  'AWS::ECS::Cluster',
  { title: 'ECS cluster', serviceModel: 'paas', serviceType: 'container' },
  {
    ...container,
    'runtime.patch': none('images are named by task definitions, not by the cluster'),
    'app.supplychain': none('images are named by task definitions'),
    'app.code': none('programs run in services and tasks'),
    'resil.ha': both('Runs the scheduler over several Zones.', 'Give services capacity in several Zones.', ours),
    'crypto.keys': [
      container['crypto.keys'],
      ...ownKey<'AWS::ECS::Cluster'>({
        id: 'ecs-cluster-managed-storage-configuration',
        what: 'task storage',
        says: 'Task storage uses a KMS key that you name.',
        awsDoes: 'Encrypts task storage with the key that you name.',
        youDo: "Keep that key's policy and life; tasks cannot start without it.",
        source: ours,
        key: (cluster) =>
          cluster.Configuration?.ManagedStorageConfiguration?.KmsKeyId ??
          cluster.Configuration?.ManagedStorageConfiguration?.FargateEphemeralStorageKmsKeyId,
      }),
    ],
    'log.audit': you('Records API calls; sessions into tasks only if configured.', 'Log every session into a task.', ours),
  },
);
