import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::ECR::ReplicationConfiguration',
  { title: 'Registry replication settings', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::ECR::Repository' },
  {
    ...controlPlane,
    'resil.dr': you(
      'Copies images that are pushed after it was set; not those from before, and not the settings of repositories.',
      'Push older images again, and create policies, lifecycle and scanning at the destination by template.',
      ours,
    ),
    'data.retention': you(
      'Deletes nothing at the destination when the source deletes.',
      'Give the copies a lifecycle policy of their own.',
      ours,
    ),
  },
);
