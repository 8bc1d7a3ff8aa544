import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';

export default responsibilities(
  'AWS::RDS::DBProxyTargetGroup',
  { title: 'Targets of an RDS proxy', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::RDS::DBProxy' },
  {
    ...managedDatabase,
    'resil.ha': you(
      'Sends connections to the databases that you name, and follows a failover among them.',
      'Size the pool and its time-outs so that a crowd of clients does not exhaust the database.',
      ours,
    ),
  },
);
