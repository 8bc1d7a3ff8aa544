import { aws, both, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';

export default responsibilities(
  'AWS::RDS::ClusterSnapshot',
  { title: 'Aurora cluster snapshot', serviceModel: 'paas', serviceType: 'container' },
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
      'Encrypts the snapshot if its cluster was encrypted.',
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
    'net.perimeter': you('Lets you share snapshots, even with everyone.', 'Share with named accounts only.', ours),
    'iam.creds': none('a snapshot accepts no login'),
    'iam.identity': none('a snapshot has no users until it is restored'),
    'log.audit': you('Records who shared, copied and restored it.', 'Keep these events, and read who shared what.', ours),
  },
);
