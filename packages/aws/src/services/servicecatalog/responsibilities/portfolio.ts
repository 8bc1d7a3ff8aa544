import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::ServiceCatalog::Portfolio',
  { title: 'Service Catalog portfolio', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...controlPlane,
    'app.supplychain': you('Launches the product version that you published.', 'Vet product templates, and retire old versions.', ours),
    'iam.authz': you('Launches with the role that the constraint names.', 'Use launch roles, so that people need no broad rights.', ours),
  },
);
