import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { account } from '../../../profiles/account.ts';

export default responsibilities(
  'Demarc::SageMaker::AccountSettings',
  { title: 'SageMaker account settings', serviceModel: 'paas', serviceType: 'container', partOf: 'Demarc::Account::Account' },
  {
    ...account,
    'app.supplychain': you('Offers a registry of models with approvals.', 'Release only registered, approved models.', ours),
    'ai.safety': you('Offers bias analysis and monitoring of models.', 'Run them for every model that decides about people.', ours),
    'crypto.keys': you(
      'Encrypts volumes and output of jobs with your key if you name one.',
      'Name keys for training jobs and review flows.',
      ours,
    ),
    'crypto.transit': you(
      'Encrypts traffic between training nodes only on request.',
      'Ask for it where nodes exchange sensitive data.',
      ours,
    ),
    'net.segment': you(
      'Runs training jobs in its own network unless you name subnets.',
      'Run jobs in your VPC, or without any network.',
      ours,
    ),
  },
);
