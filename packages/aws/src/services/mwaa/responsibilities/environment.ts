import { aws, both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { container } from '../../../profiles/container.ts';
import { ownKey } from '../../../shifts/own-key.ts';

export default responsibilities(
  'AWS::MWAA::Environment',
  { title: 'Airflow environment', serviceModel: 'paas', serviceType: 'container' },
  {
    ...container,
    'virt.isolation': aws('Gives the environment containers of its own.', 'Separate teams by environment: DAGs of one share a role.', ours),
    'os.guest': aws('Patches the images of scheduler, workers and web server.', 'Leave the maintenance window set.', ours, {
      schedule: 'you',
    }),
    'os.hardening': aws('Closes the containers; nobody logs in.', 'Allow no shell operators to people you do not trust.', ours),
    'runtime.patch': both('Publishes Airflow and Python versions.', 'Upgrade before a version retires.', ours, { basis: 'operated' }),
    'app.supplychain': you('Installs the requirements that you list.', 'Pin and vet requirements and plug-ins.', ours),
    'app.code': you("Runs your workflows with the environment's role.", 'Review DAGs: whoever writes one acts with that role.', ours),
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
    'net.perimeter': you('Publishes the web server, or keeps it in your VPC.', 'Choose the private web server where you can.', ours),
    'iam.creds': you('Stores connections in its metadata database unless told otherwise.', 'Keep connections in Secrets Manager.', ours),
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
