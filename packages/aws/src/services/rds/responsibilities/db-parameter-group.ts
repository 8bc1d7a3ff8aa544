import { both, page } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';

const modifyingParameters = page(
  'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_WorkingWithParamGroups.Modifying.html',
  '2026-11-26',
);

export default responsibilities(
  'AWS::RDS::DBParameterGroup',
  { title: 'RDS parameter group', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::RDS::DBInstance' },
  {
    ...managedDatabase,
    'config.mgmt': both(
      'Applies dynamic parameters at once, static ones at the next reboot; the default group cannot be changed.',
      'Keep a group of your own, and reboot the instances that wait for a static parameter.',
      modifyingParameters,
    ),
  },
);
