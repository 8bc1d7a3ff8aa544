import { all, is } from '@demarc/model';
import { check } from '../../../kit.ts';

/** A reply that may travel further reaches containers and anything that forwards packets. Containers on the host need two hops. */
export default check('AWS::EC2::LaunchTemplate', {
  title: 'Launch template keeps metadata replies to one hop',
  risk: 'A container or a proxy on the machine can fetch the credentials of the machine itself',
  severity: 'low',
  domain: 'iam.creds',
  why: 'With a limit of one the token cannot leave the machine, not even into a bridged container network.',
  source:
    'https://docs.amazonaws.cn/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-launchtemplatedata-metadataoptions.html',
  equivalents: { checkov: ['CKV_AWS_341'] },
  settings: { maxHopLimit: 1 },
  failing: ({ LaunchTemplateData: data }, { settings }) =>
    all(
      () => (data?.MetadataOptions?.HttpPutResponseHopLimit ?? 1) > settings.maxHopLimit,
      () => !is(data?.MetadataOptions, 'HttpEndpoint', 'disabled'),
    ) && `metadata replies may travel more than ${settings.maxHopLimit} hop${settings.maxHopLimit === 1 ? '' : 's'}`,
  fix: (_, { settings }) => ({ LaunchTemplateData: { MetadataOptions: { HttpPutResponseHopLimit: settings.maxHopLimit } } }),
});
