import { has, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';
import { ownKey } from '../../../shifts/own-key.ts';

export default responsibilities(
  'AWS::DMS::Endpoint',
  { title: 'Migration endpoint', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::DMS::ReplicationTask' },
  {
    ...managedDatabase,
    'crypto.keys': [
      managedDatabase['crypto.keys'],
      ...ownKey<'AWS::DMS::Endpoint'>({
        id: 'dms-endpoint-key',
        what: "the endpoint's settings",
        says: "The endpoint's settings use a KMS key that you name.",
        awsDoes: "Encrypts the endpoint's settings with the key that you name.",
        youDo: "Keep that key's policy and life; without it nobody can read the endpoint's settings.",
        source: ours,
        key: (endpoint) => endpoint.KmsKeyId,
      }),
    ],
    'iam.creds': [
      managedDatabase['iam.creds'],
      {
        id: 'dms-endpoint-password',
        owner: 'customer',
        says: 'A database password stands in the template.',
        awsDoes: 'Stores the password with the endpoint.',
        youDo: 'Reference a secret instead, and rotate the login.',
        source: ours,
        when: (endpoint) => has(endpoint, 'Password'),
      },
    ],
  },
);
