import { both, has, ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';
import { ownKey } from '../../../shifts/own-key.ts';

const redshiftClusterMaintenancesettingsCheck = page(
  'https://docs.amazonaws.cn/en_us/config/latest/developerguide/redshift-cluster-maintenancesettings-check.md',
  '2026-11-25',
);
const apiCreatecluster = page('https://docs.aws.amazon.com/redshift/latest/APIReference/API_CreateCluster.html', '2026-11-26');
const rotateSecretsManaged = page('https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_managed.html', '2026-11-25');

export default responsibilities(
  'AWS::Redshift::Cluster',
  { title: 'Redshift cluster', serviceModel: 'paas', serviceType: 'container' },
  {
    ...managedDatabase,
    'engine.patch': [
      both(
        'Upgrades the engine in the window unless told not to.',
        'Choose window and track; do not defer for long.',
        redshiftClusterMaintenancesettingsCheck,
        { schedule: 'you', basis: 'operated' },
      ),
      {
        id: 'S086',
        owner: 'shared',
        says: "You put AWS's maintenance off.",
        awsDoes: 'Waits with maintenance until the deferral ends.',
        youDo: 'End the deferral soon; nothing is patched until then.',
        source: ours,
        basis: 'operated',
        schedule: 'you',
        when: (cluster) => cluster.DeferMaintenance === true,
      },
      {
        id: 'S085',
        owner: 'customer',
        says: 'Version upgrades are off: the engine stays as it is.',
        awsDoes: 'Patches nothing that needs a new version.',
        youDo: 'Apply engine versions yourself, or allow them again.',
        source: ours,
        basis: 'operated',
        when: (cluster) => cluster.AllowVersionUpgrade === false,
      },
    ],
    'app.supplychain': both('Ships the engine and its drivers.', 'Vet user-defined functions and update drivers.', ours),
    'resil.ha': [
      you('Replaces failed nodes; can relocate to another Zone.', 'Choose Multi-AZ or accept a pause.', ours),
      {
        id: 'redshift-cluster-multi-az',
        owner: 'shared',
        says: 'AWS runs compute in two Zones and fails over.',
        awsDoes: 'Runs compute in two Zones and fails over.',
        youDo: 'Make clients reconnect; size the cluster for both Zones.',
        source: ours,
        when: (cluster) => cluster.MultiAZ === true,
      },
    ],
    'crypto.keys': [
      managedDatabase['crypto.keys'],
      ...ownKey<'AWS::Redshift::Cluster'>({
        id: 'redshift-cluster-kms-key-id',
        what: 'data and snapshots',
        says: 'Data and snapshots use a KMS key that you name.',
        awsDoes: 'Encrypts data and snapshots with the key that you name.',
        youDo: "Keep that key's policy and life; without it data and snapshots cannot be read.",
        source: ours,
        key: (cluster) => cluster.KmsKeyId,
      }),
      {
        id: 'S087',
        owner: 'customer',
        says: 'The keys live in your hardware security module.',
        awsDoes: "Asks your module for the cluster's key.",
        youDo: 'Run the module, keep its keys, and keep it reachable.',
        source: ours,
        when: (cluster) => has(cluster, 'HsmConfigurationIdentifier'),
      },
    ],
    'crypto.rest': both('Encrypts new clusters by default.', 'Leave it on, and migrate clusters created without it.', ours),
    'resil.backup': [
      managedDatabase['resil.backup'],
      {
        id: 'S089',
        owner: 'customer',
        says: 'The snapshot retention is zero (RA3 nodes refuse that): automated snapshots are off.',
        awsDoes: 'Takes no automated snapshot.',
        youDo: 'Set a retention, or take, keep and test snapshots yourself.',
        source: apiCreatecluster,
        basis: 'operated',
        when: (cluster) => cluster.AutomatedSnapshotRetentionPeriod === 0,
      },
    ],
    'resil.dr': [
      managedDatabase['resil.dr'],
      {
        id: 'redshift-cluster-destination-region',
        owner: 'shared',
        says: 'AWS copies snapshots to another Region.',
        awsDoes: 'Copies snapshots to another Region.',
        youDo: 'Keep a grant and key there, and test a restore.',
        source: ours,
        when: (cluster) => has(cluster, 'DestinationRegion'),
      },
    ],
    'net.segment': [
      managedDatabase['net.segment'],
      {
        id: 'redshift-cluster-enhanced-vpc-routing',
        owner: 'customer',
        says: 'Loads and unloads follow your routes and endpoints.',
        awsDoes: 'Sends loads and unloads through your VPC.',
        youDo: 'Provide routes and endpoints to the buckets, with their policies.',
        source: ours,
        when: (cluster) => cluster.EnhancedVpcRouting === true,
      },
    ],
    'iam.creds': [
      managedDatabase['iam.creds'],
      {
        id: 'redshift-cluster-master-user-password',
        owner: 'customer',
        says: "You hold the administrator's password, and it stands in the template.",
        awsDoes: 'Sets the password that you give.',
        youDo: "Take the administrator's password out of the template, and rotate it.",
        source: ours,
        when: (cluster) => has(cluster, 'MasterUserPassword'),
      },
      {
        id: 'S088',
        owner: 'shared',
        says: "Secrets Manager holds and rotates the administrator's password; who may read it, and every other login, is yours.",
        awsDoes: "Holds and rotates the administrator's password in Secrets Manager.",
        youDo: 'Limit who may read that secret; rotate every other database login.',
        source: rotateSecretsManaged,
        when: (cluster) => cluster.ManageMasterPassword === true,
      },
    ],
    'log.audit': [
      managedDatabase['log.audit'],
      {
        id: 'redshift-cluster-logging-properties',
        owner: 'shared',
        says: 'AWS writes audit logs; keeping them is yours.',
        awsDoes: 'Writes audit logs where you say.',
        youDo: 'Keep and read the audit logs; switch user activity on.',
        source: ours,
        when: (cluster) => has(cluster, 'LoggingProperties'),
      },
    ],
  },
);
