import { both, page } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { account } from '../../../profiles/account.ts';

const metadataDefaults = page(
  'https://docs.aws.amazon.com/ja_jp/AWSEC2/latest/UserGuide/configuring-IMDS-new-instances.html',
  '2026-11-26',
);

export default responsibilities(
  'Demarc::EC2::InstanceDefaults',
  {
    title: 'Instance metadata defaults of a Region',
    serviceModel: 'iaas',
    serviceType: 'infrastructure',
    partOf: 'Demarc::Account::Account',
  },
  {
    ...account,
    'config.mgmt': both(
      'Gives new instances the metadata options that you set for the Region; those that exist keep theirs.',
      'Require IMDSv2 in each Region, and change the instances that are older than the setting one by one.',
      metadataDefaults,
    ),
  },
);
