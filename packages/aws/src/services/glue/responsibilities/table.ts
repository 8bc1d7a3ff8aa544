import { ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { serverlessDatabase } from '../../../profiles/serverless-database.ts';

const catalogEncryption = page('https://docs.amazonaws.cn/en_us/glue/latest/dg/catalog-encryption.html', '2026-11-26');

export default responsibilities(
  'AWS::Glue::Table',
  { title: 'Glue catalogue table', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::Glue::Database' },
  {
    ...serverlessDatabase,
    'data.classification': you(
      'Holds schema, location and comments of data that lies elsewhere.',
      'Tag columns that hold personal data, and keep samples out of comments and properties.',
      ours,
    ),
    'crypto.rest': you(
      'Encrypts the definition only where the settings of the catalogue ask; the data as its bucket or store does.',
      'Turn encryption of the catalogue on, and look to the store of the data by itself.',
      catalogEncryption,
    ),
    'iam.authz': you(
      'Opens a new table to everyone with IAM rights on the catalogue, until Lake Formation governs it.',
      'Grant by table or column, and guard the location too: whoever reads the bucket needs no catalogue.',
      ours,
    ),
  },
);
