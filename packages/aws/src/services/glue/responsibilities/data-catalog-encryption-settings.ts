import { both, page } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

const catalogEncryption = page('https://docs.amazonaws.cn/en_us/glue/latest/dg/catalog-encryption.html', '2026-11-26');

export default responsibilities(
  'AWS::Glue::DataCatalogEncryptionSettings',
  { title: 'Glue catalogue encryption settings', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::Glue::Database' },
  {
    ...controlPlane,
    'crypto.rest': both(
      'Encrypts the metadata written after you turn it on with a KMS key; what is older stays as it was.',
      'Turn it on, for connection passwords as well, and write older metadata anew.',
      catalogEncryption,
    ),
  },
);
