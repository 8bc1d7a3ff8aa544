import { aws, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { artifactStore } from '../../../profiles/artifact-store.ts';

export default responsibilities(
  'AWS::ECR::PublicRepository',
  { title: 'Public container repository', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...artifactStore,
    'app.protection': aws('Protects the public gallery endpoint.', 'Nothing; the endpoint is not yours.', ours),
    'net.perimeter': you('Serves images to anyone.', 'Publish only what the world may read.', ours),
  },
);
