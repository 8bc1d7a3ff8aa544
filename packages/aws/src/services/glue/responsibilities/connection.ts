import { none, ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

const catalogEncryption = page('https://docs.amazonaws.cn/en_us/glue/latest/dg/catalog-encryption.html', '2026-11-26');

export default responsibilities(
  'AWS::Glue::Connection',
  { title: 'Glue connection', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...controlPlane,
    'app.supplychain': none('no package or module enters it'),
    'app.code': none('settings only; no code of yours runs in it'),
    'crypto.transit': you('Connects as configured.', 'Require TLS in the connection properties.', ours),
    'crypto.rest': you(
      'Stores the connection in the catalogue, encrypted only where the catalogue’s settings ask, its password by a setting of its own.',
      'Turn both settings of the catalogue on before you write a password into a connection.',
      catalogEncryption,
    ),
    'iam.creds': you('Stores connection properties, encrypted if the catalogue is.', 'Reference a secret, not a password.', ours),
  },
);
