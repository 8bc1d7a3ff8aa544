import { aws, both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';

export default responsibilities(
  'AWS::M2::Environment',
  { title: 'Mainframe runtime environment (closed to new customers)', serviceModel: 'paas', serviceType: 'container' },
  {
    ...managedDatabase,
    'runtime.patch': both('Supplies the mainframe runtime.', 'Choose the engine version and upgrade it.', ours, { basis: 'operated' }),
    'app.code': you('Runs converted programs.', 'Own conversion, tests and defects.', ours),
    'crypto.rest': aws(
      'Encrypts what the environment stores itself, by its own key where you name none.',
      'Name a key when you make it, if you must control it; attached file systems encrypt as they were made.',
      ours,
    ),
    'resil.backup': you(
      'Takes no backup of data sets for you.',
      'Back up the file systems and databases on which they lie, and test a restore.',
      ours,
      {
        basis: 'operated',
      },
    ),
    'data.retention': you(
      'Keeps imported data sets until you delete them.',
      'Delete data sets that no job reads, and copies made for tests.',
      ours,
    ),
    'net.perimeter': you('Attaches security groups to the runtime.', 'Keep listeners private.', ours),
    'data.classification': you('Does not look into data sets.', 'Know which data sets and screens carry personal data.', ours),
  },
);
