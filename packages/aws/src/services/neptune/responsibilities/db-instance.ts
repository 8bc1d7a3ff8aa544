import { ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';

export default responsibilities(
  'AWS::Neptune::DBInstance',
  { title: 'Neptune instance', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::Neptune::DBCluster' },
  {
    ...managedDatabase,
    'engine.patch': [
      managedDatabase['engine.patch'],
      {
        id: 'S073',
        owner: 'customer',
        says: 'Automatic minor upgrades are off: patches wait for you.',
        awsDoes: 'Publishes engine patches.',
        youDo: 'Apply engine patches yourself, soon after they appear.',
        source: ours,
        basis: 'operated',
        when: (instance) => instance.AutoMinorVersionUpgrade === false,
      },
    ],
  },
);
