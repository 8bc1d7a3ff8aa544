import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::CodeBuild::ReportGroup',
  { title: 'Build report group', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::CodeBuild::Project' },
  {
    ...controlPlane,
  },
);
