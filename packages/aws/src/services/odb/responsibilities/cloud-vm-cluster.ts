import { aws, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';
import { apiMaintenancewindow } from '../pages.ts';

export default responsibilities(
  'AWS::ODB::CloudVmCluster',
  { title: 'Oracle Database@AWS VM cluster', serviceModel: 'iaas', serviceType: 'infrastructure' },
  {
    ...managedDatabase,
    'physical.facility': aws("Houses Oracle's machines in its data centres.", 'Choose the Region that offers them.', ours),
    'physical.media': { owner: 'third-party', awsDoes: 'Provides the room.', youDo: 'Agree media handling with Oracle.', source: ours },
    'virt.hypervisor': {
      owner: 'third-party',
      awsDoes: 'Provides power and network.',
      youDo: "Follow Oracle's infrastructure maintenance.",
      source: ours,
    },
    'virt.isolation': {
      owner: 'third-party',
      awsDoes: 'Provides the room and network.',
      youDo: 'Choose dedicated infrastructure from Oracle.',
      source: ours,
    },
    'orchestration.addons': {
      owner: 'third-party',
      awsDoes: "Shows Oracle's controls in its console.",
      youDo: "Use Oracle's tooling for life-cycle tasks.",
      source: ours,
    },
    'os.guest': you('Has no part in the virtual machines.', "Patch the cluster's system with Oracle's tools.", apiMaintenancewindow, {
      schedule: 'you',
      basis: 'operated',
    }),
    'os.hardening': you('Has no part in the virtual machines.', 'Harden the system; hold the SSH keys.', ours, { basis: 'operated' }),
    'engine.patch': you(
      'Has no part in the database software.',
      'Patch grid and database homes in windows you set.',
      apiMaintenancewindow,
      { basis: 'operated' },
    ),
    'crypto.keys': you('Has no part in the wallets.', "Keep wallets or Oracle's key vault.", ours),
    'crypto.rest': {
      owner: 'third-party',
      awsDoes: 'Has no part in database encryption.',
      youDo: "Check Oracle's transparent encryption and hold wallets.",
      source: ours,
    },
    'resil.backup': you('Offers S3 as a target.', "Configure backups with Oracle's tools and test them.", ours, { basis: 'operated' }),
  },
);
