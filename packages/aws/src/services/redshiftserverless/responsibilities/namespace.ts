import { aws, both, has, ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { serverlessDatabase } from '../../../profiles/serverless-database.ts';
import { ownKey } from '../../../shifts/own-key.ts';

const rotateSecretsManaged = page('https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_managed.html', '2026-11-25');

export default responsibilities(
  'AWS::RedshiftServerless::Namespace',
  { title: 'Redshift serverless namespace', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...serverlessDatabase,
    'crypto.keys': [
      serverlessDatabase['crypto.keys'],
      ...ownKey<'AWS::RedshiftServerless::Namespace'>({
        id: 'redshiftserverless-namespace-kms-key-id',
        what: 'the namespace',
        says: 'The namespace uses a KMS key that you name.',
        awsDoes: 'Encrypts the namespace with the key that you name.',
        youDo: "Keep that key's policy and life; without it the namespace cannot be read.",
        source: ours,
        key: (namespace) => namespace.KmsKeyId,
      }),
    ],
    'crypto.rest': aws('Encrypts all stored data.', 'Nothing to configure.', ours),
    'resil.backup': both('Keeps recovery points for one day.', 'Take snapshots to keep more.', ours, { basis: 'operated' }),
    'iam.creds': [
      you('Rotates the administrator password if Secrets Manager holds it.', 'Rotate other passwords, or use IAM logins.', ours),
      {
        id: 'redshiftserverless-namespace-admin-user-password',
        owner: 'customer',
        says: "You hold the administrator's password, and it stands in the template.",
        awsDoes: 'Sets the password that you give.',
        youDo: "Take the administrator's password out of the template, and rotate it.",
        source: ours,
        when: (namespace) => has(namespace, 'AdminUserPassword'),
      },
      {
        id: 'redshiftserverless-namespace-manage-admin-password',
        owner: 'shared',
        says: "Secrets Manager holds and rotates the administrator's password.",
        awsDoes: "Holds and rotates the administrator's password.",
        youDo: 'Limit who may read that secret; rotate other logins.',
        source: rotateSecretsManaged,
        when: (namespace) => namespace.ManageAdminPassword === true,
      },
    ],
    'iam.identity': you('Creates one administrator and maps IAM logins to users.', 'Create personal users and remove leavers.', ours),
    'log.audit': [
      serverlessDatabase['log.audit'],
      {
        id: 'redshiftserverless-namespace-log-exports',
        owner: 'shared',
        says: 'AWS ships user and connection logs; keeping them is yours.',
        awsDoes: 'Ships user and connection logs.',
        youDo: 'Keep and read these logs.',
        source: ours,
        when: (namespace) => has(namespace, 'LogExports'),
      },
    ],
  },
);
