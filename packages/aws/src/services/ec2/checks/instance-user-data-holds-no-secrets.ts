import { examplesPass, secretsIn } from '../../../found-secrets.ts';
import { check } from '../../../kit.ts';
import { isLaunchable } from '../launch.ts';
import { userData } from '../pages.ts';

/**
 * User data has become a marker before any check sees it: it says what the detector found, decoded and unpacked, never the value. What a launch template
 * hands over is asked of the template.
 */
export default check('AWS::EC2::Instance', {
  title: 'Instance user data holds no secrets',
  risk: 'A secret stands in the configuration for everyone who may look at it, and for every process on the machine',
  severity: 'high',
  domain: 'iam.creds',
  why: 'User data is shown in the console and by the metadata service, to any process and without a permission.',
  source: userData,
  equivalents: { prowler: ['ec2_instance_secrets_user_data'], checkov: ['CKV_AWS_46'], trivy: ['AWS-0029'] },
  differs: [examplesPass('checkov, prowler')],
  applies: isLaunchable,
  failing: (instance) => secretsIn(instance.UserData, 'the user data'),
  // No fix: the secret must be stored elsewhere, replaced by a new one, and fetched by the machine.
});
