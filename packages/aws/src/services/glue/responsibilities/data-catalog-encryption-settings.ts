import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::Glue::DataCatalogEncryptionSettings',
  { title: 'Glue catalogue encryption settings', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::Glue::Database' },
  {
    ...controlPlane,
  },
);
