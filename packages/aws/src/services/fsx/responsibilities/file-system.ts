import { aws, both, has, is, ours, page } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { fileStorage } from '../../../profiles/file-storage.ts';
import { ownKey } from '../../../shifts/own-key.ts';

const maintenanceWindows = page('https://docs.aws.amazon.com/fsx/latest/LustreGuide/maintenance-windows.md', '2026-11-25');

export default responsibilities(
  'AWS::FSx::FileSystem',
  { title: 'FSx file system', serviceModel: 'paas', serviceType: 'container' },
  {
    ...fileStorage,
    'os.guest': aws(
      'Patches file servers in the weekly window.',
      'Choose the window; FSx patches anyway when it is overdue.',
      maintenanceWindows,
    ),
    'resil.ha': [
      both('Repairs file servers; some types fail over between Zones.', 'Choose a multi-Zone deployment where an outage hurts.', ours),
      {
        id: 'fsx-file-system-windows-multi-az',
        owner: 'aws',
        says: 'AWS keeps a standby in a second Zone and fails over.',
        awsDoes: 'Keeps a standby in a second Zone and fails over.',
        youDo: 'Nothing but clients that reconnect.',
        source: ours,
        when: (system) => system.WindowsConfiguration?.DeploymentType === 'MULTI_AZ_1',
      },
      {
        id: 'fsx-file-system-ontap-multi-az',
        owner: 'aws',
        says: 'AWS keeps a standby in a second Zone and fails over.',
        awsDoes: 'Keeps a standby in a second Zone and fails over.',
        youDo: 'Nothing but clients that reconnect.',
        source: ours,
        when: (system) => is(system.OntapConfiguration, 'DeploymentType', 'MULTI_AZ_1', 'MULTI_AZ_2'),
      },
      {
        id: 'fsx-file-system-openzfs-multi-az',
        owner: 'aws',
        says: 'AWS keeps a standby in a second Zone and fails over.',
        awsDoes: 'Keeps a standby in a second Zone and fails over.',
        youDo: 'Nothing but clients that reconnect.',
        source: ours,
        when: (system) => is(system.OpenZFSConfiguration, 'DeploymentType', 'MULTI_AZ_1'),
      },
      {
        id: 'fsx-file-system-scratch',
        owner: 'customer',
        says: 'Scratch storage is not replicated: a failed server loses data.',
        awsDoes: 'Replaces a failed server, without its data.',
        youDo: 'Keep the data elsewhere, and copy results away.',
        source: ours,
        when: (system) => is(system.LustreConfiguration, 'DeploymentType', 'SCRATCH_1', 'SCRATCH_2'),
      },
    ],
    'crypto.keys': [
      fileStorage['crypto.keys'],
      ...ownKey<'AWS::FSx::FileSystem'>({
        id: 'fsx-file-system-kms-key-id',
        what: 'files and backups',
        says: 'Files and backups use a KMS key that you name.',
        awsDoes: 'Encrypts files and backups with the key that you name.',
        youDo: "Keep that key's policy and life; without it files and backups cannot be read.",
        source: ours,
        key: (system) => system.KmsKeyId,
      }),
    ],
    'crypto.rest': aws('Encrypts every file system and backup.', 'Choose your own key at creation if needed.', ours),
    'resil.backup': [
      fileStorage['resil.backup'],
      {
        id: 'fsx-file-system-windows-no-backup',
        owner: 'customer',
        says: 'The retention is zero: automatic backups are off.',
        awsDoes: 'Takes no automatic backup.',
        youDo: 'Set a retention, or take and test backups yourself.',
        source: ours,
        basis: 'operated',
        when: (system) => system.WindowsConfiguration?.AutomaticBackupRetentionDays === 0,
      },
      {
        id: 'fsx-file-system-ontap-no-backup',
        owner: 'customer',
        says: 'The retention is zero: automatic backups are off.',
        awsDoes: 'Takes no automatic backup.',
        youDo: 'Set a retention, or take and test backups yourself.',
        source: ours,
        basis: 'operated',
        when: (system) => system.OntapConfiguration?.AutomaticBackupRetentionDays === 0,
      },
      {
        id: 'fsx-file-system-openzfs-no-backup',
        owner: 'customer',
        says: 'The retention is zero: automatic backups are off.',
        awsDoes: 'Takes no automatic backup.',
        youDo: 'Set a retention, or take and test backups yourself.',
        source: ours,
        basis: 'operated',
        when: (system) => system.OpenZFSConfiguration?.AutomaticBackupRetentionDays === 0,
      },
    ],
    'iam.creds': [
      fileStorage['iam.creds'],
      {
        id: 'fsx-file-system-fsx-admin-password',
        owner: 'customer',
        says: 'You hold the administrator password, and it stands in the template.',
        awsDoes: 'Sets the password that you give.',
        youDo: "Take the administrator's password out of the template, and rotate it.",
        source: ours,
        when: (system) => has(system.OntapConfiguration, 'FsxAdminPassword'),
      },
    ],
    'iam.identity': [
      fileStorage['iam.identity'],
      {
        id: 'S140',
        owner: 'customer',
        says: 'The file system joins a directory that you run.',
        awsDoes: 'Joins file servers with the account that you give.',
        youDo: 'Run the directory, and guard the service account.',
        source: ours,
        when: (system) => has(system.WindowsConfiguration, 'SelfManagedActiveDirectoryConfiguration'),
      },
      {
        id: 'S141',
        owner: 'shared',
        says: 'AWS Managed Microsoft AD: AWS runs the controllers, users and groups are yours.',
        awsDoes: 'Runs and patches the domain controllers.',
        youDo: 'Maintain users, groups and their leavers.',
        source: ours,
        when: (system) => has(system.WindowsConfiguration, 'ActiveDirectoryId'),
      },
    ],
    'log.audit': [
      fileStorage['log.audit'],
      {
        id: 'fsx-file-system-audit-log-configuration',
        owner: 'shared',
        says: 'AWS writes file access events; keeping them is yours.',
        awsDoes: 'Writes file access events.',
        youDo: 'Choose what is audited; keep and read the events.',
        source: ours,
        when: (system) => has(system.WindowsConfiguration, 'AuditLogConfiguration'),
      },
    ],
  },
);
