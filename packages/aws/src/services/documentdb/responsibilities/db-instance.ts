import { has, page } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';

const awsResourceDocdbDbinstance = page(
  'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-docdb-dbinstance.html',
  '2026-11-26',
);

export default responsibilities(
  'AWS::DocDB::DBInstance',
  { title: 'DocumentDB instance', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::DocDB::DBCluster' },
  {
    ...managedDatabase,
    'engine.patch': [
      managedDatabase['engine.patch'],
      {
        id: 'S072',
        owner: 'customer',
        says: 'The setting has no effect: DocumentDB never applies minor upgrades by it.',
        awsDoes: 'Ignores the setting; patches the engine in maintenance windows.',
        youDo: 'Upgrade engine versions yourself; do not rely on this setting.',
        source: awsResourceDocdbDbinstance,
        basis: 'operated',
        when: (instance) => has(instance, 'AutoMinorVersionUpgrade'),
      },
    ],
  },
);
