import { aws, both, has, ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { serverlessDatabase } from '../../../profiles/serverless-database.ts';
import { ownKey } from '../../../shifts/own-key.ts';

const encryptionatrest = page('https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.md', '2026-11-25');
const sharedResponsibilityModelForResiliency = page(
  'https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/shared-responsibility-model-for-resiliency.html',
  '2026-11-25',
);

export default responsibilities(
  'AWS::DynamoDB::Table',
  { title: 'DynamoDB table', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...serverlessDatabase,
    'resil.ha': both('Keeps copies in several Zones and heals them.', 'Choose on-demand, or capacity that scales with the load.', ours),
    'crypto.keys': [
      serverlessDatabase['crypto.keys'],
      ...ownKey<'AWS::DynamoDB::Table'>({
        id: 'S091',
        what: 'the table',
        says: 'The table uses a KMS key that you name, not the one AWS owns.',
        awsDoes: 'Encrypts the table with the key that you name.',
        youDo: "Keep that key's policy and life; without it the table cannot be read.",
        source: encryptionatrest,
        key: (table) => table.SSESpecification?.KMSMasterKeyId,
      }),
    ],
    'crypto.rest': aws(
      'Encrypts tables, indexes, streams and backups; nobody can switch it off.',
      'Add client-side encryption only where DynamoDB must not read.',
      ours,
    ),
    'resil.backup': [
      serverlessDatabase['resil.backup'],
      {
        id: 'S092',
        owner: 'customer',
        says: 'Point-in-time recovery is off: undoing your own bad write is yours.',
        awsDoes: 'Keeps the table durable; it undoes nothing.',
        youDo: 'Switch recovery on, or take backups and test them.',
        source: sharedResponsibilityModelForResiliency,
        basis: 'operated',
        when: (table) => table.PointInTimeRecoverySpecification?.PointInTimeRecoveryEnabled !== true,
      },
    ],
    'iam.authz': [
      you('Evaluates identity and resource policies on each request.', 'Limit actions, tables and leading keys.', ours),
      {
        id: 'dynamodb-table-resource-policy',
        owner: 'customer',
        says: 'A second policy on the table admits principals, perhaps of other accounts.',
        awsDoes: "Evaluates the table's own policy beside identity policies.",
        youDo: "Name principals narrowly in the table's policy.",
        source: ours,
        when: (table) => has(table, 'ResourcePolicy'),
      },
    ],
    'data.retention': [
      serverlessDatabase['data.retention'],
      {
        id: 'dynamodb-table-stream',
        owner: 'customer',
        says: 'Changes stay readable in a stream for a day.',
        awsDoes: 'Keeps each change in the stream for a day.',
        youDo: "Treat the stream's readers as readers of the table.",
        source: ours,
        when: (table) => has(table, 'StreamSpecification'),
      },
      {
        id: 'dynamodb-table-time-to-live',
        owner: 'shared',
        says: 'AWS deletes items after the time in your attribute.',
        awsDoes: 'Deletes items after the time in your attribute.',
        youDo: 'Set the attribute on every item; deletion may take days.',
        source: ours,
        when: (table) => table.TimeToLiveSpecification?.Enabled === true,
      },
    ],
    'data.classification': you(
      'Does not interpret your items.',
      'Mark which attributes are sensitive, and encrypt them client-side if needed.',
      ours,
    ),
    'log.audit': you(
      'Records table management; item access only on request.',
      'Enable data events for sensitive tables and keep them.',
      ours,
    ),
  },
);
