import { responsibilities } from '../../../kit.ts';
import { workspace } from '../../../profiles/workspace.ts';

export default responsibilities(
  'AWS::SageMaker::NotebookInstanceLifecycleConfig',
  { title: 'Notebook start script', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::SageMaker::NotebookInstance' },
  {
    ...workspace,
  },
);
