import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::ECR::ReplicationConfiguration',
  { title: 'Registry replication settings', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::ECR::Repository' },
  {
    ...controlPlane,
  },
);
