import { denied, given, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './endpoint-service-requires-acceptance.ts';

const balancer = { NetworkLoadBalancerArns: ['arn:aws:elasticloadbalancing:eu-central-1:111111111111:loadbalancer/net/n/1'] };

table(rule, {
  'each is accepted by hand': ['pass', { ...balancer, AcceptanceRequired: true }],
  'each is accepted at once': ['fail', { ...balancer, AcceptanceRequired: false }, { says: 'without a question' }],
  'not said, where defaults are left out': ['fail', balancer],
  'behind a Gateway Load Balancer': [
    'fail',
    { GatewayLoadBalancerArns: ['arn:aws:elasticloadbalancing:eu-central-1:1:loadbalancer/gwy/g/1'], AcceptanceRequired: false },
  ],
  'a parameter decides': ['unknown', { ...balancer, AcceptanceRequired: unresolved }],
  'it is given, and nobody knows how': ['unknown', { ...balancer, AcceptanceRequired: given }],
  'a condition decides': ['unknown', { ...balancer, AcceptanceRequired: oneOf(true, false) }],
  'a condition says it or leaves it out': ['unknown', { ...balancer, AcceptanceRequired: oneOf(true, undefined) }],
  'it was not read': ['unknown', { ...balancer, AcceptanceRequired: denied }],
  'other things do not matter': ['pass', { ...balancer, AcceptanceRequired: true, ContributorInsightsEnabled: unresolved }],
});
