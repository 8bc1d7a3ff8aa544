import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

export default responsibilities(
  'AWS::Route53::RecordSet',
  { title: 'DNS record', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::Route53::HostedZone' },
  {
    ...apiAndEdge,
    'net.perimeter': you(
      'Answers as the record says, even when what it points to is gone or belongs to another.',
      'Delete the record before the address, bucket or distribution that it names; prefer aliases to what is yours.',
      ours,
    ),
    'resil.ha': both(
      'Answers from many places; leaves failed targets out only where a health check is attached.',
      'Attach health checks to failover and weighted records, with a time to live that suits your recovery.',
      ours,
    ),
  },
);
