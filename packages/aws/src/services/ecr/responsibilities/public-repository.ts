import { aws, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { objectStorage } from '../../../profiles/object-storage.ts';

export default responsibilities(
  'AWS::ECR::PublicRepository',
  { title: 'Public container repository', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...objectStorage,
    'app.protection': aws('Protects the public gallery endpoint.', 'Nothing; the endpoint is not yours.', ours),
    'net.perimeter': you('Serves images to anyone.', 'Publish only what the world may read.', ours),
  },
);
