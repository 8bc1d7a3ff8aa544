import { denied, table } from '../../../testing/index.ts';
import { hidden, userDataRows } from '../user-data-testing.ts';
import rule from './instance-user-data-holds-no-secrets.ts';

table(rule, {
  ...userDataRows((UserData) => ({ ImageId: 'ami-1', ...(UserData !== undefined && { UserData }) })),
  'user data that was not read': ['unknown', { UserData: denied }],
  'a terminated instance': ['not asked', { UserData: hidden('github-token'), State: { Name: 'terminated' } }],
});
