import { examplesPass, secretsIn } from '../../../found-secrets.ts';
import { check } from '../../../kit.ts';
import { userData } from '../../ec2/pages.ts';

/** User data has become a marker before any check sees it: it says what the detector found, decoded and unpacked, never the value. */
export default check('AWS::AutoScaling::LaunchConfiguration', {
  title: 'Launch configuration user data holds no secrets',
  risk: 'A secret stands in the configuration for everyone who may look at it, and for every process on the instances',
  severity: 'high',
  domain: 'iam.creds',
  why: 'User data is shown in the console and by the metadata service, to any process and without a permission.',
  source: userData,
  equivalents: {
    prowler: ['autoscaling_find_secrets_ec2_launch_configuration'],
    checkov: ['CKV_AWS_46'],
    trivy: ['AWS-0122'],
  },
  differs: [examplesPass('checkov, prowler')],
  failing: (configuration) => secretsIn(configuration.UserData, 'the user data'),
  // No fix: the secret must be stored elsewhere, replaced by a new one, and fetched by the instance.
});
