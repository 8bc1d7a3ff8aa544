import { aws, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';

export default responsibilities(
  'AWS::RDS::DBProxy',
  { title: 'RDS proxy', serviceModel: 'paas', serviceType: 'container' },
  {
    ...managedDatabase,
    'engine.patch': aws('Patches the proxy fleet without downtime.', 'Nothing; no version is exposed.', ours, { schedule: 'aws' }),
    'app.supplychain': none('the proxy loads nothing of yours'),
    'app.code': you('Passes queries on as they are.', 'Prevent injection in the application; a proxy filters nothing.', ours),
    'resil.ha': aws('Runs over several Zones and keeps connections through failover.', 'List subnets in several Zones.', ours),
    'crypto.rest': none('the proxy stores no rows'),
    'resil.backup': none('the proxy holds no data to restore'),
    'data.retention': none('the proxy stores no rows'),
  },
);
