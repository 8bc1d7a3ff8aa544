import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

export default responsibilities(
  'AWS::CloudFront::ResponseHeadersPolicy',
  { title: 'Response headers policy', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::CloudFront::Distribution' },
  {
    ...apiAndEdge,
    'app.protection': you(
      'Adds the headers of the policy to answers of each behaviour that names it; replaces those of the origin only where you say so.',
      'Send HSTS, content type, framing and referrer headers, override weaker ones of the origin, and attach the policy to every behaviour.',
      ours,
    ),
    'net.perimeter': you(
      'Answers browsers of foreign origins as the cross-origin part of the policy says.',
      'Name the origins that may read answers; never allow all of them together with credentials.',
      ours,
    ),
  },
);
