import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

export default responsibilities(
  'AWS::EC2::SubnetNetworkAclAssociation',
  { title: 'Subnet network ACL association', serviceModel: 'iaas', serviceType: 'infrastructure', partOf: 'AWS::EC2::VPC' },
  {
    ...network,
    'net.perimeter': you(
      'Applies one network ACL to a subnet; without an association the default one of the VPC applies.',
      'Associate the narrow ACL: when the association goes, the default one, which may let everything in, takes its place.',
      ours,
    ),
  },
);
