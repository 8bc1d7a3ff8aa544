import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::Glue::SecurityConfiguration',
  { title: 'Glue security configuration', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::Glue::Job' },
  {
    ...controlPlane,
  },
);
