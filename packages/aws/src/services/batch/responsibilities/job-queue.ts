import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::Batch::JobQueue',
  { title: 'Batch job queue', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::Batch::ComputeEnvironment' },
  {
    ...controlPlane,
    'orchestration.addons': both(
      'Takes jobs by priority, and tries the compute environments in the order that the queue lists.',
      'Separate urgent from bulk work, and set time limits that end jobs stuck at the head of the queue.',
      ours,
    ),
    'iam.authz': you(
      'Lets everyone submit to the queue whose policies allow it, with any job definition that these allow.',
      'Allow submitting by queue and job definition: whoever submits runs code with the job’s role.',
      ours,
    ),
  },
);
