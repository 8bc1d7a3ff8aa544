import { responsibilities } from '../../../kit.ts';
import { workspace } from '../../../profiles/workspace.ts';

export default responsibilities(
  'AWS::AppStream::Stack',
  { title: 'Application streaming stack', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::AppStream::Fleet' },
  {
    ...workspace,
  },
);
