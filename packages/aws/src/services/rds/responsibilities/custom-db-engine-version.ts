import { has, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';

export default responsibilities(
  'AWS::RDS::CustomDBEngineVersion',
  { title: 'RDS Custom engine version', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::RDS::DBInstance' },
  {
    ...managedDatabase,
    'engine.patch': [
      managedDatabase['engine.patch'],
      {
        id: 'S056',
        owner: 'customer',
        says: 'A custom engine version: the binaries are yours.',
        awsDoes: 'Stores and installs the media that you upload.',
        youDo: 'Make a new version for each patch, and retire old ones.',
        source: ours,
        basis: 'operated',
        when: (version) => has(version, 'Engine'),
      },
    ],
  },
);
