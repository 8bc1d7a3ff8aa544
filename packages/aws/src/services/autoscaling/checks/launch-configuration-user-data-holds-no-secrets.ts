import { markersIn } from '@demarc/model';
import { check } from '../../../kit.ts';

/** User data has become a marker before any check sees it: it says what the detector found, decoded and unpacked, never the value. */
export default check('AWS::AutoScaling::LaunchConfiguration', {
  title: 'Launch configuration user data holds no secrets',
  risk: 'A secret stands in the configuration for everyone who may look at it, and for every process on the instances',
  severity: 'high',
  domain: 'iam.creds',
  why: 'User data is shown in the console and by the metadata service, to any process and without a permission.',
  equivalents: {
    prowler: ['autoscaling_find_secrets_ec2_launch_configuration'],
    checkov: ['CKV_AWS_46'],
    trivy: ['AWS-0122'],
  },
  failing: (configuration) =>
    markersIn(configuration.UserData).flatMap(({ found }) =>
      found === undefined ? [] : [`the user data holds what looks like ${found.replaceAll('-', ' ')}`],
    ),
  // No fix: the secret must be stored elsewhere, replaced by a new one, and fetched by the instance.
});
