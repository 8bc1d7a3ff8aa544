import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::ServiceCatalog::Portfolio',
  { title: 'Service Catalog portfolio', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...controlPlane,
  },
);
