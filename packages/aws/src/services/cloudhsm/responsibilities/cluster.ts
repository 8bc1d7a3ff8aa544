import { aws, both, has, ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { keyManagement } from '../../../profiles/key-management.ts';

const clusterSynchronization = page('https://docs.aws.amazon.com/cloudhsm/latest/userguide/cluster-synchronization.html', '2026-11-25');
const backups = page('https://docs.aws.amazon.com/cloudhsm/latest/userguide/backups.html', '2026-11-25');

export default responsibilities(
  'AWS::CloudHSM::Cluster',
  { title: 'CloudHSM cluster', serviceModel: 'paas', serviceType: 'container' },
  {
    ...keyManagement,
    'virt.isolation': aws('Dedicates each module to your cluster.', 'Nothing; tenancy is fixed.', ours),
    'resil.ha': you('Synchronises keys between modules.', 'Run at least two modules in different Zones.', clusterSynchronization),
    'crypto.keys': you(
      'Cannot see or use your keys and users.',
      'Create keys, manage users, keep quorum and rotation.',
      clusterSynchronization,
    ),
    'crypto.certs': you("Signs the hardware's identity.", "Hold the cluster's own certificate authority.", ours),
    'resil.backup': both(
      'Takes encrypted periodic backups that it cannot read.',
      'Keep module credentials, or backups are useless.',
      backups,
      { basis: 'operated' },
    ),
    'resil.dr': you('Copies backups to other Regions on request.', 'Copy them and rehearse a restore.', ours),
    'net.segment': you('Places modules in your subnets.', 'Choose private subnets.', ours),
    'net.perimeter': you('Creates a group for cluster traffic.', 'Admit only application hosts.', ours),
    'iam.creds': you('Knows no module passwords.', 'Keep and rotate module passwords; loss is final.', ours),
    'iam.authz': you('Gives IAM no say inside the module.', 'Manage module users and key sharing.', ours),
    'data.retention': [
      keyManagement['data.retention'],
      {
        id: 'cloudhsm-cluster-backup-retention-policy',
        owner: 'shared',
        says: 'AWS deletes backups after the days you set.',
        awsDoes: 'Deletes backups after the days you set.',
        youDo: "Choose the days; a module's keys live only in its backups.",
        source: ours,
        when: (cluster) => has(cluster, 'BackupRetentionPolicy'),
      },
    ],
    'iam.mfa': you('Supports a second factor for module users.', 'Require it for administrators of the module.', ours),
    'iam.identity': you(
      'Starts with one administrator inside the module.',
      'Create module users for people and programs; remove leavers.',
      ours,
    ),
    'log.audit': you('Publishes module audit logs.', 'Review user and key commands.', ours),
  },
);
