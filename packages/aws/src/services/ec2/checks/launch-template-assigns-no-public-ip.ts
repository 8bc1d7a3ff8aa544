import { checkEach } from '../../../kit.ts';

/** An interface that does not say leaves it to the subnet of each launch. */
export default checkEach('AWS::EC2::LaunchTemplate', {
  title: 'Launch template hands out no public IP address',
  risk: 'Every instance launched from it stands on the internet, whatever its subnet says',
  severity: 'medium',
  domain: 'net.perimeter',
  why: 'A template is used in many places; the subnet, which somebody chose for its reach, should decide.',
  source:
    'https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/ec2/aws.sdk.kotlin.services.ec2.model/-instance-network-interface-specification/associate-public-ip-address.html',
  equivalents: {
    prowler: ['ec2_launch_template_no_public_ip'],
    checkov: ['CKV_AWS_88'],
    fsbp: ['EC2.25'],
    config: ['ec2-launch-template-public-ip-disabled'],
  },
  each: (template) => template.LaunchTemplateData?.NetworkInterfaces,
  failing: (each) => each.AssociatePublicIpAddress === true && 'it asks for a public IP address',
  fix: (template) => ({
    LaunchTemplateData: {
      NetworkInterfaces: (template.LaunchTemplateData?.NetworkInterfaces ?? []).map((each) => ({
        ...each,
        AssociatePublicIpAddress: false,
      })),
    },
  }),
});
