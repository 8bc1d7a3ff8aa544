import { both, page } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { detectionAndLogging } from '../../../profiles/detection-and-logging.ts';

const flowLogLimitations = page('https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-limitations.html', '2026-11-26');

export default responsibilities(
  'AWS::EC2::FlowLog',
  { title: 'Flow log', serviceModel: 'iaas', serviceType: 'infrastructure', partOf: 'AWS::EC2::VPC' },
  {
    ...detectionAndLogging,
    'log.audit': both(
      'Records the traffic of the interface, subnet or VPC that you name; the settings of a flow log cannot be changed.',
      'Log every VPC with the fields that you will need, and replace the flow log to change them.',
      flowLogLimitations,
    ),
  },
);
