import { aws, both, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { detectionAndLogging } from '../../../profiles/detection-and-logging.ts';

export default responsibilities(
  'AWS::Macie::Session',
  { title: 'Macie', serviceModel: 'saas', serviceType: 'abstract' },
  {
    ...detectionAndLogging,
    'data.retention': aws('Keeps findings for ninety days.', 'Export findings and discovery results to keep them.', ours),
    'data.classification': [
      both('Samples or scans buckets for sensitive data.', 'Choose buckets, patterns and act on findings.', ours),
      {
        id: 'macie-session-status-paused',
        owner: 'customer',
        says: 'Macie is suspended.',
        awsDoes: 'Searches nothing while Macie is suspended.',
        youDo: 'Resume Macie, or classify data in another way.',
        source: ours,
        when: (session) => session.Status === 'PAUSED',
      },
    ],
  },
);
