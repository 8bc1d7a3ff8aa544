import { none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { serverlessDatabase } from '../../../profiles/serverless-database.ts';

export default responsibilities(
  'AWS::QuickSight::Dashboard',
  { title: 'QuickSight dashboard', serviceModel: 'saas', serviceType: 'abstract' },
  {
    ...serverlessDatabase,
    'resil.backup': none('a dashboard shows data that is kept elsewhere'),
    'iam.authz': you('Shows the dashboard to whom it is shared with.', 'Share with groups; limit rows and columns.', ours),
    'data.classification': you('Shows what the author chose.', 'Use row-level security; share with named groups.', ours),
    'iam.identity': you('Signs readers in.', 'Provision and remove readers.', ours),
  },
);
