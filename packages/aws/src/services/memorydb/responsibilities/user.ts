import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

export default responsibilities(
  'AWS::MemoryDB::User',
  { title: 'MemoryDB user', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::MemoryDB::Cluster' },
  {
    ...identity,
    'iam.creds': you(
      'Checks up to two passwords, or a signed IAM token in place of one.',
      'From Valkey and Redis OSS 7 on, prefer IAM; else use the second password to change the first without a break.',
      ours,
    ),
    'iam.authz': you(
      'Allows the commands and keys that the access string names, and nothing more.',
      'Take dangerous and administrative commands out, and bind each user to its key prefix.',
      ours,
    ),
  },
);
