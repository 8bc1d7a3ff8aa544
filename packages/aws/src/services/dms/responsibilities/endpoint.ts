import { has, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';

export default responsibilities(
  'AWS::DMS::Endpoint',
  { title: 'Migration endpoint', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::DMS::ReplicationTask' },
  {
    ...managedDatabase,
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
