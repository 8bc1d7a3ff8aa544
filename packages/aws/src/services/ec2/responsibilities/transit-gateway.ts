import { aws, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

export default responsibilities(
  'AWS::EC2::TransitGateway',
  { title: 'Transit gateway', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...network,
    'resil.ha': aws('Runs over the Zones of the Region.', 'Attach a subnet in every Zone that you use.', ours),
    'net.segment': you('Routes between attachments by its tables.', 'Separate domains by route table.', ours),
    'iam.authz': you('Shares the gateway with accounts that you name.', 'Accept attachments by hand, and share with few.', ours),
  },
);
