import { defaults } from '../../canonical/defaults.ts';
import { endpointPolicies, endpointServiceOverview } from './pages.ts';

const endpoint = 'https://docs.amazonaws.cn/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-vpcendpoint.html'; // 2026-11-26
const subnetProperties =
  'https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/ec2/aws.sdk.kotlin.services.ec2.model/-modify-subnet-attribute-request/map-public-ip-on-launch.html'; // 2026-11-26

/** What a VPC and its parts are like when a template does not say. */
export default defaults({
  'AWS::EC2::Subnet': [
    {
      path: 'MapPublicIpOnLaunch',
      value: false,
      says: 'A subnet hands out public addresses only if it is told to (those of the default VPC, which AWS makes, do)',
      source: subnetProperties,
    },
  ],
  'AWS::EC2::VPCEndpoint': [
    { path: 'VpcEndpointType', value: 'Gateway', says: 'An endpoint that does not say is a gateway endpoint', source: endpoint },
    {
      path: 'PolicyDocument',
      value: { Statement: [{ Effect: 'Allow', Principal: { AWS: ['*'] }, Action: ['*'], Resource: ['*'] }] },
      says: 'An endpoint without a policy gets one that allows everyone everything',
      source: endpointPolicies,
    },
  ],
  'AWS::EC2::VPCEndpointService': [
    {
      path: 'AcceptanceRequired',
      value: true,
      says: 'Connections to an endpoint service must be accepted, unless it says otherwise',
      source: endpointServiceOverview,
    },
  ],
});
