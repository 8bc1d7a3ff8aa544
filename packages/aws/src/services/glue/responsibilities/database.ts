import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { serverlessDatabase } from '../../../profiles/serverless-database.ts';

export default responsibilities(
  'AWS::Glue::Database',
  { title: 'Glue catalogue database', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...serverlessDatabase,
    'crypto.rest': you('Encrypts metadata when the account setting says so.', 'Turn catalogue encryption on.', ours),
    'resil.backup': you('Keeps only current metadata.', 'Keep table definitions in code.', ours, { basis: 'operated' }),
    'data.retention': you('Keeps definitions until deleted.', 'Remove tables whose data is gone.', ours),
    'data.classification': you('Stores names and types of columns.', 'Mark which columns are sensitive.', ours),
  },
);
