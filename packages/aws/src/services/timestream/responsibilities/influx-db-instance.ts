import { aws, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';

export default responsibilities(
  'AWS::Timestream::InfluxDBInstance',
  { title: 'Timestream for InfluxDB instance', serviceModel: 'paas', serviceType: 'container' },
  {
    ...managedDatabase,
    'app.protection': you('Serves an HTTP interface on its port.', 'Keep it private; tokens are the only other guard.', ours),
    'resil.ha': [
      managedDatabase['resil.ha'],
      {
        id: 'timestream-influx-db-instance-standby',
        owner: 'shared',
        says: 'AWS keeps a standby in another Zone and fails over.',
        awsDoes: 'Keeps a standby in another Zone and fails over.',
        youDo: 'Make clients reconnect.',
        source: ours,
        when: (instance) => instance.DeploymentType === 'WITH_MULTIAZ_STANDBY',
      },
    ],
    'crypto.rest': aws('Encrypts storage always.', 'Nothing to configure.', ours),
    'resil.backup': you('Keeps storage durable; restores are not self-service.', 'Export data on a schedule.', ours, { basis: 'operated' }),
    'data.classification': you('Does not look at points and tags.', 'Keep personal data out of tags.', ours),
  },
);
