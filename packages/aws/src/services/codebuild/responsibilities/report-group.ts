import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::CodeBuild::ReportGroup',
  { title: 'Build report group', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::CodeBuild::Project' },
  {
    ...controlPlane,
    'data.retention': you(
      'Lets reports expire thirty days after they were made; raw results stay only if exported to your bucket.',
      'Export what auditors will ask for, and set a lifecycle on the bucket.',
      ours,
    ),
    'crypto.rest': both(
      'Encrypts exported results unless the export says not to.',
      'Leave the encryption of the export on, and name a key where results are sensitive.',
      ours,
    ),
  },
);
