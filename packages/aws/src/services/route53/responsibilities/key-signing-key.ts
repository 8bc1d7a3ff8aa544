import { has, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { keyManagement } from '../../../profiles/key-management.ts';

export default responsibilities(
  'AWS::Route53::KeySigningKey',
  { title: 'DNSSEC key-signing key', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::Route53::HostedZone' },
  {
    ...keyManagement,
    'crypto.keys': [
      keyManagement['crypto.keys'],
      {
        id: 'S151',
        owner: 'customer',
        says: 'The key-signing key is a KMS key of yours; AWS manages only the zone-signing key.',
        awsDoes: 'Signs the zone with a key of its own, and asks yours to sign that.',
        youDo: 'Keep the KMS key and its policy; renew the record at the parent.',
        source: ours,
        when: (key) => has(key, 'KeyManagementServiceArn'),
      },
    ],
  },
);
