import { any, has } from '@demarc/model';
import { check } from '../../../kit.ts';
import { isLaunchable, launchTemplateSays } from '../launch.ts';

/** One that never calls AWS needs none; nobody can tell from outside, and the next agent that is installed calls AWS. */
export default check('AWS::EC2::Instance', {
  title: 'Instance gets AWS access from an instance profile',
  risk: 'Whatever needs AWS on this machine brings long-lived access keys along',
  severity: 'medium',
  domain: 'iam.creds',
  why: 'A profile hands out credentials that AWS rotates by itself; without one, keys end up in files, images and user data.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-launch-templates.html',
  equivalents: {
    prowler: ['ec2_instance_profile_attached'],
    checkov: ['CKV2_AWS_41'],
    guard: ['EC2_INSTANCE_PROFILE_ATTACHED'],
    config: ['ec2-instance-profile-attached'],
  },
  applies: isLaunchable,
  failing: (instance, context) =>
    !any(
      () => has(instance, 'IamInstanceProfile'),
      () => launchTemplateSays(instance, context, (data) => has(data, 'IamInstanceProfile')),
    ) && 'no instance profile',
});
