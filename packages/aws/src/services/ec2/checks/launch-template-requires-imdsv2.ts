import { any, is } from '@demarc/model';
import { check } from '../../../kit.ts';

/** The same question as of an instance, of everything that is launched from the template. */
export default check('AWS::EC2::LaunchTemplate', {
  title: 'Launch template requires IMDSv2',
  risk: 'Every instance launched from it hands its credentials to whoever finds a server-side request forgery',
  severity: 'high',
  domain: 'iam.creds',
  why: 'IMDSv1 answers any GET request from the machine; where the template does not say, the account and the image decide anew at each launch.',
  source:
    'https://docs.amazonaws.cn/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-launchtemplatedata-metadataoptions.html',
  equivalents: {
    prowler: ['ec2_launch_template_imdsv2_required'],
    checkov: ['CKV_AWS_79'],
    trivy: ['AWS-0130'],
    fsbp: ['EC2.170'],
    config: ['ec2-launch-template-imdsv2-check'],
  },
  differs: [
    {
      from: 'prowler',
      because: 'it takes an endpoint that is not set for disabled, and one good version for all; not set means enabled',
      source:
        'https://docs.amazonaws.cn/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-launchtemplatedata-metadataoptions.html',
    },
  ],
  failing({ LaunchTemplateData: data }) {
    const safe = any(
      () => is(data?.MetadataOptions, 'HttpTokens', 'required'),
      () => is(data?.MetadataOptions, 'HttpEndpoint', 'disabled'),
    );
    return !safe && 'IMDSv1 is answered without a token';
  },
  fix: () => ({ LaunchTemplateData: { MetadataOptions: { HttpTokens: 'required' } } }),
});
