import { aws, both, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';
import { userUpgradedbinstanceMaintenance } from '../pages.ts';

export default responsibilities(
  'AWS::RDS::GlobalCluster',
  { title: 'Aurora global database', serviceModel: 'paas', serviceType: 'container' },
  {
    ...managedDatabase,
    'engine.patch': you(
      'Publishes versions; upgrades no minor version of a global database by itself.',
      'Upgrade every Region of the global database, secondary Regions first.',
      userUpgradedbinstanceMaintenance,
      { basis: 'operated' },
    ),
    'crypto.keys': aws(
      "Encrypts each Region's cluster with a key of that Region.",
      'Provide a key in every Region once you choose your own.',
      ours,
    ),
    'crypto.rest': [
      managedDatabase['crypto.rest'],
      {
        id: 'rds-global-cluster-storage-encrypted',
        owner: 'shared',
        says: 'AWS encrypts storage, logs and snapshots in each Region; the choice cannot be changed later.',
        awsDoes: 'Encrypts storage in each Region.',
        youDo: 'Leave it on, and provide a key in each Region.',
        source: ours,
        when: (cluster) => cluster.StorageEncrypted === true,
      },
    ],
    'resil.dr': both('Replicates storage to other Regions.', 'Choose Regions and rehearse the switch.', ours),
    'net.segment': none('subnets belong to the member clusters'),
    'net.perimeter': none('endpoints belong to the member clusters'),
  },
);
