import { has, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::DataSync::LocationObjectStorage',
  { title: 'DataSync object storage location', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::DataSync::Task' },
  {
    ...controlPlane,
    'iam.creds': [
      controlPlane['iam.creds'],
      {
        id: 'datasync-location-object-storage-secret-key',
        owner: 'customer',
        says: 'A long-lived key of another store is kept for the transfer.',
        awsDoes: 'Stores the key for the transfer.',
        youDo: 'Keep it in a secret, limit it to the bucket, and rotate it.',
        source: ours,
        when: (storage) => has(storage, 'SecretKey'),
      },
    ],
  },
);
