import { is } from '@demarc/model';
import { check } from '../../../kit.ts';

const source = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcblockpublicaccessoptions.html';

/** The modes that count as a block. Inwards only leaves NAT gateways and egress-only gateways their way out. */
const allowedBlockModes: readonly string[] = ['block-ingress', 'block-bidirectional'];

/** One setting for all networks of an account in a Region. What it excludes (`AWS::EC2::VPCBlockPublicAccessExclusion`) stays open. */
export default check('AWS::EC2::VPCBlockPublicAccessOptions', {
  title: 'Region blocks traffic of internet gateways',
  risk: 'Any network of this Region can be opened to the internet by one route',
  severity: 'low',
  domain: 'net.perimeter',
  why: 'With the block a wrong route or rule opens nothing; networks that must be public are named one by one.',
  source,
  equivalents: { fsbp: ['EC2.172'] },
  settings: { allowedBlockModes },
  failing: (options, { settings }) =>
    !is(options, 'InternetGatewayBlockMode', ...settings.allowedBlockModes) &&
    `internet gateways are not blocked (${options.InternetGatewayBlockMode ?? 'off'})`,
  fix: (_options, { settings }) => ({ InternetGatewayBlockMode: settings.allowedBlockModes[0] }),
  command: (_name, _options, { settings }) => [
    'ec2',
    'modify-vpc-block-public-access-options',
    '--internet-gateway-block-mode',
    settings.allowedBlockModes[0] ?? 'block-ingress',
  ],
});
