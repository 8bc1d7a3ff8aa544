import { oneOf, other, table, unresolved } from '../../../testing/index.ts';
import rule from './instance-has-detailed-monitoring.ts';

const launched = { LaunchTemplate: { LaunchTemplateId: 'lt-1' } };
const template = (data: object): ReturnType<typeof other> => other('AWS::EC2::LaunchTemplate', { LaunchTemplateData: data }, 'lt-1');

table(rule, {
  on: ['pass', { Monitoring: true }],
  off: ['fail', { Monitoring: false }, { says: 'five minutes' }],
  'not said': ['fail', {}],
  'the launch template switches it on': ['pass', launched, { with: [template({ Monitoring: { Enabled: true } })] }],
  'the launch template does not': ['fail', launched, { with: [template({ Monitoring: { Enabled: false } })] }],
  'the launch template does not say': ['fail', launched, { with: [template({})] }],
  'the instance goes before its launch template': [
    'fail',
    { ...launched, Monitoring: false },
    { with: [template({ Monitoring: { Enabled: true } })] },
  ],
  'a launch template that is not here': ['unknown', launched, { unread: ['AWS::EC2::LaunchTemplate'] }],
  'a parameter decides': ['unknown', { Monitoring: unresolved }],
  'on or off': ['unknown', { Monitoring: oneOf(true, false) }],
  'a terminated instance': ['not asked', { Monitoring: false, State: { Name: 'terminated' } }],
});
