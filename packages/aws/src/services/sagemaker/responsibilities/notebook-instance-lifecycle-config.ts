import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { workspace } from '../../../profiles/workspace.ts';

export default responsibilities(
  'AWS::SageMaker::NotebookInstanceLifecycleConfig',
  { title: 'Notebook start script', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::SageMaker::NotebookInstance' },
  {
    ...workspace,
    'app.supplychain': you(
      'Runs the script as root when the notebook is created or started.',
      'Review it like production code, and pin and verify what it downloads.',
      ours,
    ),
    'iam.creds': you(
      'Shows the script to whoever may describe it: encoded, not encrypted.',
      'Read secrets from a store at the start; write none into the script.',
      ours,
    ),
  },
);
