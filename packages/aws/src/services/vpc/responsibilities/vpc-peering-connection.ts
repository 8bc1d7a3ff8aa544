import { both, has, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

export default responsibilities(
  'AWS::EC2::VPCPeeringConnection',
  { title: 'VPC peering', serviceModel: 'iaas', serviceType: 'infrastructure' },
  {
    ...network,
    'crypto.transit': both('Encrypts traffic that crosses Regions.', 'Encrypt what must stay secret inside one Region.', ours),
    'net.segment': you('Joins two networks without a filter.', 'Limit routes and groups to what must pass.', ours),
    'net.perimeter': [
      network['net.perimeter'],
      {
        id: 'vpc-peering-connection-peer-owner-id',
        owner: 'customer',
        says: 'The other network belongs to another account.',
        awsDoes: 'Carries traffic between both networks.',
        youDo: 'Agree who answers for the other side; admit only what must pass.',
        source: ours,
        when: (connection) => has(connection, 'PeerOwnerId'),
      },
    ],
  },
);
