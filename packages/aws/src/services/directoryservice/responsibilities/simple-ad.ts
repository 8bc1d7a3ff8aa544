import { aws, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

export default responsibilities(
  'AWS::DirectoryService::SimpleAD',
  { title: 'Simple directory (Samba)', serviceModel: 'paas', serviceType: 'container' },
  {
    ...identity,
    'os.guest': aws('Patches the directory servers.', 'Patch domain members that you run.', ours, { schedule: 'aws' }),
    'resil.backup': aws('Takes daily snapshots.', 'Take your own before risky changes.', ours),
    'net.segment': you('Places servers in two of your subnets.', 'Choose private subnets.', ours),
    'iam.mfa': you('Offers no MFA.', 'Put MFA before what trusts this directory.', ours),
  },
);
