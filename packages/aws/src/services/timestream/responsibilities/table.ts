import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { serverlessDatabase } from '../../../profiles/serverless-database.ts';

export default responsibilities(
  'AWS::Timestream::Table',
  { title: 'Timestream table', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::Timestream::Database' },
  {
    ...serverlessDatabase,
    'data.retention': you(
      'Moves data from memory to the magnetic store and deletes it there when the periods of the table have passed.',
      'Set both periods to what law and use need, and know that late data beyond the first is refused unless magnetic writes are on.',
      ours,
    ),
  },
);
