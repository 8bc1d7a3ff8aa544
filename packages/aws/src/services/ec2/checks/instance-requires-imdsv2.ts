import { all, any } from '@demarc/model';
import { check } from '../../../kit.ts';
import { isLaunchable, launchTemplateSays, type MetadataOptions } from '../launch.ts';
import { metadataPrecedence } from '../pages.ts';

/**
 * The instance itself decides, else its launch template, else the account's default for new instances, the image and the instance type: these only a
 * live account knows. Where the service is switched off there is nothing to require.
 */
export default check('AWS::EC2::Instance', {
  title: 'Instance requires IMDSv2',
  risk: 'One careless request of a web application hands the credentials of the instance to a stranger',
  severity: 'high',
  domain: 'iam.creds',
  why: 'IMDSv1 answers any GET request from the machine, so a server-side request forgery reads the role; IMDSv2 wants a token first.',
  source: metadataPrecedence,
  equivalents: {
    prowler: ['ec2_instance_imdsv2_enabled', 'ec2_confidential_workload_host_imdsv2_not_enforced'],
    checkov: ['CKV_AWS_79'],
    trivy: ['AWS-0028'],
    fsbp: ['EC2.8'],
    config: ['ec2-imdsv2-check'],
  },
  differs: [
    {
      from: 'checkov',
      because: 'what neither the instance nor its launch template says is not off: the account, the image and the instance type decide',
      source: 'https://docs.aws.amazon.com/pt_br/AWSEC2/latest/APIReference/API_InstanceMetadataOptionsRequest.html',
    },
  ],
  applies: isLaunchable,
  failing(instance, context) {
    const here = (): MetadataOptions => instance.MetadataOptions ?? {};
    const safe = any(
      () => here().HttpTokens === 'required',
      () => here().HttpEndpoint === 'disabled',
      () =>
        all(
          () => here().HttpTokens === undefined,
          () => launchTemplateSays(instance, context, (data) => data.MetadataOptions?.HttpTokens === 'required'),
        ),
      () =>
        all(
          () => here().HttpEndpoint === undefined,
          () => launchTemplateSays(instance, context, (data) => data.MetadataOptions?.HttpEndpoint === 'disabled'),
        ),
    );
    return !safe && 'IMDSv1 is answered without a token';
  },
  fix: () => ({ MetadataOptions: { HttpTokens: 'required' } }),
  command: (id) => ['ec2', 'modify-instance-metadata-options', '--instance-id', id, '--http-tokens', 'required'],
});
