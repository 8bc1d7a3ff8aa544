import { aws, both, none, ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';

const shareClusterSnapshot = page(
  'https://docs.aws.amazon.com/zh_tw/AmazonRDS/latest/APIReference/API_ModifyDBClusterSnapshotAttribute.html',
  '2026-11-26',
);

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
      'Encrypts the snapshot if its cluster was encrypted; a copy of a plain one stays plain.',
      'Restore a plain snapshot into an encrypted cluster, take a new snapshot there, and delete the plain one.',
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
      'Shares an encrypted cluster snapshot with named accounts only; a plain one also with everyone.',
      'Encrypt the cluster, and share its snapshots with few accounts.',
      shareClusterSnapshot,
    ),
    'iam.creds': none('a snapshot accepts no login'),
    'iam.identity': none('a snapshot has no users until it is restored'),
    'log.audit': you('Records who shared, copied and restored it.', 'Keep these events, and read who shared what.', ours),
  },
);
