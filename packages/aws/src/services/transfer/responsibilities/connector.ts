import { both, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::Transfer::Connector',
  { title: 'Transfer Family connector', serviceModel: 'paas', serviceType: 'container' },
  {
    ...controlPlane,
    'app.supplychain': none('it loads nothing from outside'),
    'app.code': none('it holds settings, not a program'),
    'crypto.transit': both('Offers SFTP and AS2 algorithms.', "Choose algorithms and check the partner's host key.", ours),
    'iam.creds': you('Reads credentials from Secrets Manager.', 'Rotate partner credentials there.', ours),
  },
);
