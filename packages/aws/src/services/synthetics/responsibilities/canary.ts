import { both, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedJob } from '../../../profiles/managed-job.ts';

export default responsibilities(
  'AWS::Synthetics::Canary',
  { title: 'Canary', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...managedJob,
    'runtime.patch': both('Publishes canary runtimes.', 'Move to newer runtimes in time.', ours, { basis: 'operated' }),
    'detect.monitor': both('Runs your script on schedule.', 'Write the script; answer when it fails.', ours, { basis: 'operated' }),
  },
);
