import { both, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { serverlessDatabase } from '../../../profiles/serverless-database.ts';

export default responsibilities(
  'AWS::QuickSight::DataSource',
  { title: 'QuickSight data source', serviceModel: 'saas', serviceType: 'abstract' },
  {
    ...serverlessDatabase,
    'crypto.transit': both('Connects with TLS unless told not to.', 'Leave TLS on.', ours),
    'resil.backup': none('a source definition holds no data'),
    'net.segment': both('Reaches private sources through a VPC connection.', 'Provide that connection and its routes.', ours),
    'iam.creds': you('Stores the login encrypted.', 'Use a secret with a narrow database user.', ours),
  },
);
