import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::CodeGuruReviewer::RepositoryAssociation',
  { title: 'Code review association (closed to new)', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...controlPlane,
    'app.code': both('Comments on pull requests in supported languages.', 'Fix what it finds; choose a successor tool.', ours),
    'iam.authz': you('Reads the repository through the association.', 'Remove associations of repositories that are gone.', ours),
  },
);
