import { aws, both, none, ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';

const snapshotAttribute = page(
  'https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_RdsDbSnapshotAttributeValue.html',
  '2026-11-26',
);

export default responsibilities(
  'AWS::RDS::DBSnapshot',
  { title: 'RDS snapshot', serviceModel: 'paas', serviceType: 'container' },
  {
    ...managedDatabase,
    'os.guest': none('a snapshot runs no system'),
    'os.hardening': none('a snapshot runs no system'),
    'engine.patch': none('a snapshot runs no engine'),
    'app.supplychain': none('a snapshot loads nothing'),
    'app.code': none('a snapshot executes nothing'),
    'resil.ha': aws('Stores the snapshot over several Zones.', 'Nothing for availability within the Region.', ours),
    'crypto.certs': none('a snapshot presents no certificate'),
    'crypto.transit': none('a snapshot serves no clients'),
    'crypto.rest': you(
      'Encrypts the snapshot if its instance was encrypted.',
      'Copy a plain snapshot into an encrypted one, and delete the plain one.',
      ours,
    ),
    'resil.backup': both(
      'Keeps the copy durable until you delete it.',
      'Restore it from time to time to prove it, and copy it elsewhere.',
      ours,
      { basis: 'operated' },
    ),
    'net.segment': none('a snapshot has no address'),
    'net.perimeter': you(
      'Lets every account copy and restore a manual snapshot that is shared with all.',
      'Share a DB snapshot with account ids, never with all.',
      snapshotAttribute,
    ),
    'iam.creds': none('a snapshot accepts no login'),
    'iam.identity': none('a snapshot has no users until it is restored'),
    'log.audit': you('Records who shared, copied and restored it.', 'Keep these events, and read who shared what.', ours),
  },
);
