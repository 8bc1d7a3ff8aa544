import { aws, both, has, ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';
import { ownKey } from '../../../shifts/own-key.ts';
import { supportOf } from '../../../support.ts';
import { searchVersions } from '../engine-support.ts';

const serviceSoftware = page('https://docs.amazonaws.cn/en_us/opensearch-service/latest/developerguide/service-software.md', '2026-11-25');

export default responsibilities(
  'AWS::OpenSearchService::Domain',
  { title: 'OpenSearch domain', serviceModel: 'paas', serviceType: 'container' },
  {
    ...managedDatabase,
    'engine.patch': [
      managedDatabase['engine.patch'],
      {
        id: 'S082',
        owner: 'shared',
        says: 'Automatic software updates are off: you must apply required ones in time, or AWS isolates the domain.',
        awsDoes: 'Publishes service software, and reminds you of required updates.',
        youDo: 'Apply required updates within thirty days; upgrade engine versions.',
        source: serviceSoftware,
        basis: 'operated',
        schedule: 'you',
        when: (domain) => domain.SoftwareUpdateOptions?.AutoSoftwareUpdateEnabled !== true,
      },
      {
        id: 'S081',
        owner: 'aws',
        says: 'Automatic software updates are on: AWS applies service software in your off-peak window.',
        awsDoes: 'Applies service software updates by itself.',
        youDo: 'Choose the off-peak window; upgrade engine versions in time.',
        source: serviceSoftware,
        schedule: 'you',
        when: (domain) => domain.SoftwareUpdateOptions?.AutoSoftwareUpdateEnabled === true,
      },
      {
        id: 'opensearch-domain-past-standard-support',
        owner: 'shared',
        says: 'Standard support of this engine version has ended: AWS fixes critical security faults under paid extended support only.',
        awsDoes: 'Fixes critical security faults of the old engine version, for a fee.',
        youDo: 'Upgrade the engine version; service software does not do it.',
        source: ours,
        basis: 'operated',
        schedule: 'you',
        when: (domain, context) => supportOf(searchVersions, domain.EngineVersion, context.now) === 'extended',
      },
    ],
    'app.code': you('Runs the searches and scripts it is given.', 'Escape queries, and keep scripting narrow.', ours),
    'app.protection': you(
      'Answers an HTTP API and dashboards on one endpoint.',
      'Put login and filtering before both, or keep them in a VPC.',
      ours,
    ),
    'resil.ha': [
      managedDatabase['resil.ha'],
      {
        id: 'opensearch-domain-standby-zone',
        owner: 'shared',
        says: 'AWS keeps a standby Zone with enough copies to take over.',
        awsDoes: 'Keeps a standby Zone with enough copies to take over.',
        youDo: 'Size the domain for the loss of one Zone.',
        source: ours,
        when: (domain) => domain.ClusterConfig?.MultiAZWithStandbyEnabled === true,
      },
    ],
    'crypto.keys': [
      managedDatabase['crypto.keys'],
      ...ownKey<'AWS::OpenSearchService::Domain'>({
        id: 'opensearch-domain-kms-key-id',
        what: 'indexes',
        says: 'Indexes use a KMS key that you name.',
        awsDoes: 'Encrypts indexes with the key that you name.',
        youDo: "Keep that key's policy and life; without it indexes cannot be read.",
        source: ours,
        key: (domain) => domain.EncryptionAtRestOptions?.KmsKeyId,
      }),
    ],
    'crypto.certs': aws('Renews the certificate of the default endpoint.', 'Renew certificates of custom endpoints that you import.', ours),
    'crypto.rest': [
      managedDatabase['crypto.rest'],
      {
        id: 'opensearch-domain-encrypted',
        owner: 'shared',
        says: 'AWS encrypts indexes, logs and snapshots.',
        awsDoes: 'Encrypts indexes, logs and snapshots.',
        youDo: 'Leave it on: it cannot be switched off again.',
        source: ours,
        when: (domain) => domain.EncryptionAtRestOptions?.Enabled === true,
      },
    ],
    'resil.backup': both(
      'Takes hourly snapshots that it uses for recovery.',
      'Register your own snapshot store for longer keeping.',
      ours,
      { basis: 'operated' },
    ),
    'iam.creds': [
      managedDatabase['iam.creds'],
      {
        id: 'opensearch-domain-internal-user-database-enabled',
        owner: 'customer',
        says: 'Passwords live inside the domain.',
        awsDoes: 'Stores password hashes in the domain.',
        youDo: 'Rotate these passwords, or sign people in from outside.',
        source: ours,
        when: (domain) => domain.AdvancedSecurityOptions?.InternalUserDatabaseEnabled === true,
      },
    ],
    'data.retention': you('Deletes indexes only as your state policies say.', 'Roll indexes over and delete them in time.', ours),
    'data.classification': you('Indexes every field that you send.', 'Keep secrets out of logs before they are indexed.', ours),
    'log.audit': [
      managedDatabase['log.audit'],
      {
        id: 'opensearch-domain-log-publishing-options',
        owner: 'shared',
        says: 'AWS publishes logs; keeping and reading them is yours.',
        awsDoes: 'Publishes slow, error and audit logs.',
        youDo: 'Turn audit logs on inside; keep and read them.',
        source: ours,
        when: (domain) => has(domain, 'LogPublishingOptions'),
      },
    ],
  },
);
