import { check } from '../../../kit.ts';

/** AWS demands the block, and writes a log only where it is switched on. */
export default check('AWS::EC2::ClientVpnEndpoint', {
  title: 'Client VPN endpoint logs connections',
  risk: 'Nobody can tell afterwards who was in this network, from where, and how long',
  severity: 'medium',
  domain: 'log.audit',
  why: 'The log shows who signed in, who tried, and what they moved; without it a stolen certificate leaves no trace.',
  source: 'https://docs.aws.amazon.com/config/latest/developerguide/ec2-client-vpn-connection-log-enabled.html',
  equivalents: {
    prowler: ['ec2_client_vpn_endpoint_connection_logging_enabled'],
    fsbp: ['EC2.51'],
    config: ['ec2-client-vpn-connection-log-enabled'],
  },
  failing: (endpoint) => endpoint.ConnectionLogOptions?.Enabled !== true && 'connections are not logged',
  // No fix: it needs the log group that it writes to.
});
