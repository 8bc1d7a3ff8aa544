import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::Batch::JobQueue',
  { title: 'Batch job queue', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::Batch::ComputeEnvironment' },
  {
    ...controlPlane,
  },
);
