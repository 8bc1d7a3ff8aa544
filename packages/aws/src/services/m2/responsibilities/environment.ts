import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';

export default responsibilities(
  'AWS::M2::Environment',
  { title: 'Mainframe runtime environment (closed to new customers)', serviceModel: 'paas', serviceType: 'container' },
  {
    ...managedDatabase,
    'runtime.patch': both('Supplies the mainframe runtime.', 'Choose the engine version and upgrade it.', ours, { basis: 'operated' }),
    'app.code': you('Runs converted programs.', 'Own conversion, tests and defects.', ours),
    'net.perimeter': you('Attaches security groups to the runtime.', 'Keep listeners private.', ours),
    'data.classification': you('Does not look into data sets.', 'Know which data sets and screens carry personal data.', ours),
  },
);
