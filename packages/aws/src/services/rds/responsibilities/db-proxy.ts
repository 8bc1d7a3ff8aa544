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
    'crypto.certs': aws(
      'Presents a certificate of ACM, and renews it.',
      'Trust Amazon’s public root authorities in clients; a renewal changes nothing for them.',
      ours,
    ),
    'iam.creds': you(
      'Reads the logins of the database from the secrets that you name.',
      'Keep one secret for each user and rotate it; let clients sign in by IAM.',
      ours,
    ),
    'log.audit': you(
      'Logs connections and errors to CloudWatch; statements only while debug logging is on.',
      'Keep debug logging off except to find a fault: it writes SQL into the log.',
      ours,
    ),
    'crypto.rest': none('the proxy stores no rows'),
    'resil.backup': none('the proxy holds no data to restore'),
    'data.retention': none('the proxy stores no rows'),
  },
);
