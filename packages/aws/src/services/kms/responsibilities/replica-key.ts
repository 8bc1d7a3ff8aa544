import { both, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { keyManagement } from '../../../profiles/key-management.ts';

export default responsibilities(
  'AWS::KMS::ReplicaKey',
  { title: 'KMS replica key', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...keyManagement,
    'crypto.keys': both('Copies and rotates material from the primary key.', 'Write a policy for this Region too.', ours),
    'crypto.certs': none('a key carries no certificate'),
    'resil.dr': you("Keeps the replica usable when the primary's Region is away.", 'Point decryption in this Region to the replica.', ours),
    'iam.creds': none('keys are used by identities, not by passwords'),
  },
);
