import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

export default responsibilities(
  'AWS::ElastiCache::UserGroup',
  { title: 'ElastiCache user group', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::ElastiCache::ReplicationGroup' },
  {
    ...identity,
    'iam.authz': you(
      'Lets in the users of the group with their access strings; the name default holds for clients that give none.',
      'Put in a default user without rights, and one user for each application.',
      ours,
    ),
  },
);
