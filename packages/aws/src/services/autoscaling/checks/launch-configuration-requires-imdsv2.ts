import { any } from '@demarc/model';
import { check } from '../../../kit.ts';
import { metadataPrecedence } from '../../ec2/pages.ts';
import { metadataOptions } from '../pages.ts';

/** Where a launch configuration does not say, the account and the image may: only a live account knows. A service that is off asks for nothing. */
export default check('AWS::AutoScaling::LaunchConfiguration', {
  title: 'Launch configuration requires IMDSv2',
  risk: 'One careless request of a web application hands the credentials of every instance of the group to a stranger',
  severity: 'high',
  domain: 'iam.creds',
  why: 'IMDSv1 answers any GET request from the machine, so a server-side request forgery reads the role; IMDSv2 wants a token first.',
  source: metadataOptions,
  equivalents: {
    prowler: ['autoscaling_group_launch_configuration_requires_imdsv2'],
    checkov: ['CKV_AWS_79'],
    trivy: ['AWS-0130'],
    fsbp: ['AutoScaling.3'],
    config: ['autoscaling-launchconfig-requires-imdsv2'],
  },
  differs: [
    {
      from: 'checkov, trivy, fsbp',
      because: 'what the launch configuration does not say, the account and the image may still require',
      source: metadataPrecedence,
    },
  ],
  failing: ({ MetadataOptions }) =>
    !any(
      () => MetadataOptions?.HttpTokens === 'required',
      () => MetadataOptions?.HttpEndpoint === 'disabled',
    ) && 'IMDSv1 is answered without a token',
  fix: () => ({ MetadataOptions: { HttpTokens: 'required' } }),
});
