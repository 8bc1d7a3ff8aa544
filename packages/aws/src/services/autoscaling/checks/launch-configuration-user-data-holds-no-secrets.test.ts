import { denied, table } from '../../../testing/index.ts';
import { userDataRows } from '../../ec2/user-data-testing.ts';
import rule from './launch-configuration-user-data-holds-no-secrets.ts';

table(rule, {
  ...userDataRows((UserData) => ({ ImageId: 'ami-1', ...(UserData !== undefined && { UserData }) })),
  'user data that was not read': ['unknown', { UserData: denied }],
});
