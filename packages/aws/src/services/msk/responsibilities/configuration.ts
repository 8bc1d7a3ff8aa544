import { both, ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';

const defaultConfiguration = page('https://docs.aws.amazon.com/msk/latest/developerguide/msk-default-configuration.html', '2026-11-26');

export default responsibilities(
  'AWS::MSK::Configuration',
  { title: 'Kafka configuration', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::MSK::Cluster' },
  {
    ...managedDatabase,
    'iam.authz': you(
      'Lets every user reach a topic that has no access list, as the default of this property says.',
      'Set allow.everyone.if.no.acl.found to false, once access lists exist.',
      defaultConfiguration,
    ),
    'resil.ha': both(
      'Replicates and elects leaders as the properties say.',
      'Demand two in-sync copies, and never elect a leader that is out of sync where records count.',
      ours,
    ),
  },
);
