import { aws, both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { container } from '../../../profiles/container.ts';
import { ownKey } from '../../../shifts/own-key.ts';

export default responsibilities(
  'AWS::MWAA::Environment',
  { title: 'Airflow environment', serviceModel: 'paas', serviceType: 'container' },
  {
    ...container,
    'os.guest': aws('Patches the images of scheduler, workers and web server.', 'Leave the maintenance window set.', ours, {
      schedule: 'you',
    }),
    'runtime.patch': both('Publishes Airflow and Python versions.', 'Upgrade before a version retires.', ours, { basis: 'operated' }),
    'app.supplychain': you('Installs the requirements that you list.', 'Pin and vet requirements and plug-ins.', ours),
    'resil.ha': aws('Runs database and workers over two Zones.', 'Size workers for the load.', ours),
    'crypto.keys': [
      container['crypto.keys'],
      ...ownKey<'AWS::MWAA::Environment'>({
        id: 'mwaa-environment-kms-key',
        what: 'environment data',
        says: 'Environment data uses a KMS key that you name.',
        awsDoes: 'Encrypts environment data with the key that you name.',
        youDo: "Keep that key's policy and life; without it environment data cannot be read.",
        source: ours,
        key: (environment) => environment.KmsKey,
      }),
    ],
    'resil.backup': both('Backs up the metadata database for itself.', 'Keep DAGs and connections in code.', ours, { basis: 'operated' }),
    'net.segment': you('Places workers in your subnets.', 'Choose two private subnets and endpoints.', ours),
    'log.audit': [
      container['log.audit'],
      {
        id: 'mwaa-environment-task-logs',
        owner: 'shared',
        says: 'AWS ships task logs; keeping them is yours.',
        awsDoes: 'Ships task logs to CloudWatch.',
        youDo: 'Keep and read the task logs; keep secrets out of them.',
        source: ours,
        when: (environment) => environment.LoggingConfiguration?.TaskLogs?.Enabled === true,
      },
    ],
  },
);
