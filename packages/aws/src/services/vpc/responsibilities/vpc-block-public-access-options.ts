import { page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

const blockPublicAccess = page(
  'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcblockpublicaccessoptions.html',
  '2026-11-26',
);

export default responsibilities(
  'AWS::EC2::VPCBlockPublicAccessOptions',
  { title: 'VPC public access block', serviceModel: 'iaas', serviceType: 'infrastructure', partOf: 'AWS::EC2::VPC' },
  {
    ...network,
    'net.perimeter': you(
      'Blocks internet gateways of the whole Region, inwards or both ways, except for what is excluded; off by default.',
      'Switch it on, and keep the list of exclusions short.',
      blockPublicAccess,
    ),
  },
);
