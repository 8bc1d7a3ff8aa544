import { aws, both, has, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';

export default responsibilities(
  'AWS::Lightsail::Database',
  { title: 'Lightsail database', serviceModel: 'paas', serviceType: 'container' },
  {
    ...managedDatabase,
    'engine.patch': [
      both('Applies minor versions in the window.', 'Choose the window and move major versions.', ours, { basis: 'operated' }),
      {
        id: 'S148',
        owner: 'shared',
        says: 'A managed database: AWS maintains it in your window, the major upgrade stays yours.',
        awsDoes: 'Applies minor versions in the window.',
        youDo: 'Choose the window, and move major versions.',
        source: ours,
        basis: 'operated',
        when: (database) => has(database, 'RelationalDatabaseBlueprintId'),
      },
    ],
    'resil.backup': [
      managedDatabase['resil.backup'],
      {
        id: 'lightsail-database-backup-retention',
        owner: 'customer',
        says: 'Automated backups are off.',
        awsDoes: 'Takes no automated backup.',
        youDo: 'Switch backups on, or take and test snapshots yourself.',
        source: ours,
        basis: 'operated',
        when: (database) => database.BackupRetention === false,
      },
    ],
    'net.segment': aws('Places the database in a Lightsail network.', 'Nothing, until you peer that network with a VPC.', ours),
  },
);
