import { page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

const loggingConfiguration = page(
  'https://docs.amazonaws.cn/AWSCloudFormation/latest/UserGuide/aws-resource-wafv2-loggingconfiguration.html',
  '2026-11-26',
);

export default responsibilities(
  'AWS::WAFv2::LoggingConfiguration',
  { title: 'Web firewall logging', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::WAFv2::WebACL' },
  {
    ...apiAndEdge,
    'log.audit': you(
      'Sends the records of a web ACL to its one destination, without the fields that you redact or filter out.',
      'Name a destination that you keep, and redact the fields that hold secrets.',
      loggingConfiguration,
    ),
  },
);
