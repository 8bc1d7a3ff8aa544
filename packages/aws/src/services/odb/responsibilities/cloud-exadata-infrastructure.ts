import { none, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';
import { apiMaintenancewindow } from '../pages.ts';

export default responsibilities(
  'AWS::ODB::CloudExadataInfrastructure',
  { title: 'Oracle Database@AWS Exadata', serviceModel: 'iaas', serviceType: 'infrastructure' },
  {
    ...managedDatabase,
    'physical.media': { owner: 'third-party', awsDoes: 'Provides the room.', youDo: 'Agree media handling with Oracle.', source: ours },
    'virt.hypervisor': {
      owner: 'third-party',
      awsDoes: 'Provides power and network.',
      youDo: 'Set windows in which Oracle patches the infrastructure.',
      source: apiMaintenancewindow,
    },
    'virt.isolation': {
      owner: 'third-party',
      awsDoes: 'Provides the room and network.',
      youDo: 'The machine is dedicated to you by Oracle.',
      source: ours,
    },
    'orchestration.addons': {
      owner: 'third-party',
      awsDoes: "Shows Oracle's controls in its console.",
      youDo: "Use Oracle's tooling for life-cycle tasks.",
      source: ours,
    },
    'os.guest': {
      owner: 'third-party',
      awsDoes: 'Has no part in storage or host systems.',
      youDo: 'Set windows in which Oracle updates servers.',
      source: apiMaintenancewindow,
      schedule: 'you',
      basis: 'operated',
    },
    'os.hardening': {
      owner: 'third-party',
      awsDoes: 'Has no login to the machines.',
      youDo: 'Ask Oracle for access records.',
      source: ours,
      basis: 'operated',
    },
    'engine.patch': none('engines belong to the clusters on the machine'),
    'app.supplychain': none('programs belong to the clusters on the machine'),
    'app.code': none('programs belong to the clusters on the machine'),
    'crypto.keys': none('keys belong to the clusters on the machine'),
    'crypto.certs': none('listeners belong to the clusters on the machine'),
    'crypto.transit': none('listeners belong to the clusters on the machine'),
    'crypto.rest': none('databases belong to the clusters on the machine'),
    'resil.backup': none('databases belong to the clusters on the machine'),
    'iam.creds': none('logins belong to the clusters on the machine'),
  },
);
