import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

export default responsibilities(
  'AWS::Route53::RecordSet',
  { title: 'DNS record', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::Route53::HostedZone' },
  {
    ...apiAndEdge,
  },
);
