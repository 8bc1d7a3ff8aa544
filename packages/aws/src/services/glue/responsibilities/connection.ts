import { none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::Glue::Connection',
  { title: 'Glue connection', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...controlPlane,
    'app.supplychain': none('no package or module enters it'),
    'app.code': none('settings only; no code of yours runs in it'),
    'crypto.transit': you('Connects as configured.', 'Require TLS in the connection properties.', ours),
    'iam.creds': you('Stores connection properties, encrypted if the catalogue is.', 'Reference a secret, not a password.', ours),
  },
);
