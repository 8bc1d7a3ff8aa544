import { page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

const describedUser = page('https://docs.aws.amazon.com/transfer/latest/APIReference/API_DescribedUser.html', '2026-11-26');

export default responsibilities(
  'AWS::Transfer::User',
  { title: 'Transfer Family user', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::Transfer::Server' },
  {
    ...identity,
    'iam.authz': you(
      'Gives the user the rights of the role, narrowed by a session policy or by logical directories.',
      'Lock each user into a directory of its own, and let the role reach no further.',
      describedUser,
    ),
  },
);
