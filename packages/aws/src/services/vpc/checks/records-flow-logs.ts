import { all, any } from '@demarc/model';
import { check, type AllTypes } from '../../../kit.ts';
import { flowLogs } from '../pages.ts';
import { isNamed, subnetsOf } from '../subnets.ts';

/** What must be recorded: a flow log of all traffic records it as well. */
const trafficType: string = 'REJECT';

type FlowLog = AllTypes['AWS::EC2::FlowLog'];

/**
 * A flow log of the VPC, or one of every subnet: it watches every network interface in what it is made for. What is refused must be in it, since
 * that is what shows a scan or a wrong rule.
 */
export default check('AWS::EC2::VPC', {
  title: 'VPC records flow logs',
  risk: 'Nobody can tell afterwards who talked to whom in this network',
  severity: 'medium',
  domain: 'log.audit',
  why: 'Flow logs show scans, data that leaves, and rules that refuse too much or too little; what was not recorded cannot be looked up.',
  source: flowLogs,
  equivalents: {
    prowler: ['vpc_flow_logs_enabled'],
    checkov: ['CKV2_AWS_11'],
    trivy: ['AWS-0178'],
    fsbp: ['EC2.6'],
    config: ['vpc-flow-logs-enabled'],
  },
  differs: [
    {
      from: 'prowler',
      because: 'a flow log of what was accepted shows nothing of what was refused',
      source: flowLogs,
    },
    {
      from: 'checkov, trivy',
      because: 'flow logs of all subnets record what one of their VPC does',
      source: 'https://docs.amazonaws.cn/sdk-for-sap-abap/v1/api/latest/ec2/operation/CREATEFLOWLOGS.html',
    },
  ],
  settings: { trafficType },
  failing(_vpc, context) {
    const { referrers, settings } = context;
    const records = ({ TrafficType }: FlowLog): boolean => TrafficType === 'ALL' || TrafficType === settings.trafficType;
    const logsOf = (): readonly FlowLog[] => context.all('AWS::EC2::FlowLog');
    const recorded = any(
      () => referrers('AWS::EC2::FlowLog', 'ResourceId').some(records),
      () =>
        all(
          () => logsOf().some((log) => log.ResourceType === 'Subnet'), // where none is of a subnet, it does not matter which there are
          () => subnetsOf(context).some(() => true),
          () =>
            subnetsOf(context).every((subnet) =>
              logsOf().some((log) =>
                all(
                  () => log.ResourceType === 'Subnet',
                  () => records(log),
                  () => isNamed(log.ResourceId, subnet, context),
                ),
              ),
            ),
        ),
    );
    return !recorded && `no flow log records ${settings.trafficType === 'ALL' ? 'all traffic' : `traffic of type ${settings.trafficType}`}`;
  },
  // No fix: someone must choose where the records go, and for a log group which role writes them.
});
