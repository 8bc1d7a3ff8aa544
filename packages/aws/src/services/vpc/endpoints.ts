import { any, is, matches } from '@demarc/model';
import type { AllTypes } from '../../kit.ts';

type Endpoint = AllTypes['AWS::EC2::VPCEndpoint'];

/**
 * How the names of AWS's own services begin, before their Region; those of others begin with `com.amazonaws.vpce`. A new service may be called
 * `aws.api.<Region>.<service>`. Source: the page of endpoint services (see `pages.ts`), and for China
 * https://docs.amazonaws.cn/en_us/vpc/latest/privatelink/aws-services-cross-region-privatelink-support.html (2026-11-26).
 */
const beginnings = ['com.amazonaws.*.', 'cn.com.amazonaws.*.', 'aws.api.*.'] as const;

/** Whether an endpoint leads to one of AWS's services, by the last part of its name (`ecr.api`). */
export const leadsTo = (endpoint: Endpoint, service: string): boolean =>
  any(...beginnings.map((beginning) => () => matches(endpoint, 'ServiceName', beginning + service)));

/** An endpoint with addresses in subnets, which is reached under the names of the service. */
export const isInterface = (endpoint: Endpoint): boolean => is(endpoint, 'VpcEndpointType', 'Interface');
