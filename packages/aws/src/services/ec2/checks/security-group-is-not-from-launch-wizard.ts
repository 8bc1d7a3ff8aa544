import { matches } from '@demarc/model';
import { check } from '../../../kit.ts';

/** A guess by name: what the rules let in is asked elsewhere. */
export default check('AWS::EC2::SecurityGroup', {
  title: 'Security group was not made by the launch wizard',
  risk: 'A group that someone clicked together for a test guards something in earnest',
  severity: 'low',
  domain: 'config.mgmt',
  why: "The console's wizard proposes a group for each launch; nobody named it, wrote down its purpose or reviewed it.",
  equivalents: { prowler: ['ec2_securitygroup_from_launch_wizard'] },
  failing: (group) => matches(group, 'GroupName', 'launch-wizard-*') && 'its name is the one that the launch wizard proposes',
});
