import { any } from '@demarc/model';
import { check, type AllTypes } from '../../../kit.ts';
import { tunnelLogs } from '../pages.ts';

type Tunnel = NonNullable<AllTypes['AWS::EC2::VPNConnection']['VpnTunnelOptionsSpecifications']>[number];

const logs = (tunnel: Tunnel): boolean => tunnel.LogOptions?.CloudwatchLogOptions?.LogEnabled === true;

/** A connection has two tunnels, and each keeps a log or none. A tunnel that is not spoken of keeps none. */
export default check('AWS::EC2::VPNConnection', {
  title: 'Both VPN tunnels log their connections',
  risk: 'Nobody can tell afterwards why a tunnel went down, or who tried to open it',
  severity: 'low',
  domain: 'log.audit',
  why: 'The log shows negotiations that fail, keys that do not fit, and peers that stop answering.',
  source: tunnelLogs,
  equivalents: { fsbp: ['EC2.171'], config: ['ec2-vpn-connection-logging-enabled'] },
  failing(connection) {
    const tunnels = connection.VpnTunnelOptionsSpecifications ?? [];
    return (
      any(
        () => tunnels.some((tunnel) => !logs(tunnel)),
        () => tunnels.length < 2,
      ) && 'a tunnel keeps no log'
    );
  },
  // No fix: each tunnel needs the log group that it writes to.
});
