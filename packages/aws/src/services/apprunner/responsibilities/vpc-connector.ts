import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

export default responsibilities(
  'AWS::AppRunner::VpcConnector',
  { title: 'App Runner VPC connector', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::AppRunner::Service' },
  {
    ...network,
  },
);
