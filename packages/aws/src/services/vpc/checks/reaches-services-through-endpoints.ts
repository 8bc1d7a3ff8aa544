import { all, any, is } from '@demarc/model';
import { checkEach } from '../../../kit.ts';
import { isInterface, leadsTo } from '../endpoints.ts';
import { useEndpoints } from '../pages.ts';

/**
 * The services that are named in the setting: the two whose gateway endpoints cost nothing. An endpoint counts where something can use it: a gateway
 * endpoint with a route table, an interface endpoint with a subnet. Whether the workloads need the service nobody asks.
 */
export default checkEach('AWS::EC2::VPC', {
  title: 'VPC reaches S3 and DynamoDB through endpoints',
  risk: 'Data for S3 and DynamoDB leaves this network by the way to the internet',
  severity: 'low',
  domain: 'net.segment',
  why: 'With an endpoint a network needs no way to the internet for its data, and a policy can say whose buckets it reaches.',
  source: useEndpoints,
  settings: { services: ['s3', 'dynamodb'] },
  each: (_vpc, { settings }) => settings.services,
  failing(service, { referrers }) {
    const reached = referrers('AWS::EC2::VPCEndpoint', 'VpcId').some((endpoint) =>
      all(
        () => leadsTo(endpoint, service),
        () =>
          any(
            () =>
              all(
                () => is(endpoint, 'VpcEndpointType', 'Gateway'),
                () => endpoint.RouteTableIds?.some(() => true) ?? false,
              ),
            () =>
              all(
                () => isInterface(endpoint),
                () => endpoint.SubnetIds?.some(() => true) ?? false,
              ),
          ),
      ),
    );
    return !reached && `no endpoint for ${service}`;
  },
  // No fix: the route tables, or the subnets and groups, of an endpoint nobody but you can choose.
});
