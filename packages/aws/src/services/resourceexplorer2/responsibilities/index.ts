import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { detectionAndLogging } from '../../../profiles/detection-and-logging.ts';

export default responsibilities(
  'AWS::ResourceExplorer2::Index',
  { title: 'Resource Explorer index', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...detectionAndLogging,
    'iam.authz': you('Answers searches through views.', 'Limit views: a list of all resources is a map for an attacker.', ours),
    'data.classification': you(
      'Indexes names and tags of resources, not their content.',
      'Keep secrets and personal data out of names and tags.',
      ours,
    ),
  },
);
