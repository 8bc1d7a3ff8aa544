import { denied, table } from '../../../testing/index.ts';
import { userDataRows } from '../user-data-testing.ts';
import rule from './launch-template-user-data-holds-no-secrets.ts';

table(rule, {
  ...userDataRows((UserData) => ({ LaunchTemplateData: { ImageId: 'ami-1', ...(UserData !== undefined && { UserData }) } })),
  'no data': ['pass', {}],
  'data that was not read': ['unknown', { LaunchTemplateData: denied }],
});
