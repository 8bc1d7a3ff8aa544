import { aws, none, ours, you } from '@demarc/model';
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
    'net.segment': none('a snapshot has no address'),
    'net.perimeter': you('Lets you share snapshots, even with everyone.', 'Share with named accounts only.', ours),
  },
);
