import { denied, more, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './vpn-logs-connections.ts';

const connection = { Type: 'ipsec.1', CustomerGatewayId: 'cgw-1', VpnGatewayId: 'vgw-1' };
const tunnel = (LogEnabled: unknown): object => ({
  LogOptions: { CloudwatchLogOptions: { LogEnabled, LogGroupArn: 'arn:aws:logs:eu-central-1:111111111111:log-group:vpn' } },
});
const tunnels = (...VpnTunnelOptionsSpecifications: readonly object[]): object => ({ ...connection, VpnTunnelOptionsSpecifications });

table(rule, {
  'both log': ['pass', tunnels(tunnel(true), tunnel(true))],
  'one of two logs': ['fail', tunnels(tunnel(true), tunnel(false)), { says: 'a tunnel' }],
  'neither logs': ['fail', tunnels(tunnel(false), tunnel(false))],
  'only one is spoken of': ['fail', tunnels(tunnel(true))],
  'none is spoken of': ['fail', connection],
  'an empty list': ['fail', tunnels()],
  'one has no log options': ['fail', tunnels(tunnel(true), { TunnelInsideCidr: '169.254.10.0/30' })],
  'a log of routes only': ['fail', tunnels(tunnel(true), { LogOptions: { CloudwatchLogOptions: { BgpLogEnabled: true } } })],
  'empty log options': ['fail', tunnels(tunnel(true), { LogOptions: {} })],
  'a parameter decides': ['unknown', tunnels(tunnel(true), tunnel(unresolved))],
  'a parameter decides of one, the other does not log': ['fail', tunnels(tunnel(unresolved), tunnel(false))],
  'a condition decides': ['unknown', tunnels(tunnel(true), oneOf(tunnel(true), tunnel(false)))],
  'both log either way': ['pass', tunnels(tunnel(true), oneOf(tunnel(true), { ...tunnel(true), StartupAction: 'start' }))],
  'one that logs, and maybe more': ['unknown', tunnels(tunnel(true), more)],
  'one that does not log, and maybe more': ['fail', tunnels(tunnel(false), more)],
  'tunnels that a parameter names': ['unknown', { ...connection, VpnTunnelOptionsSpecifications: unresolved }],
  'tunnels that were not read': ['unknown', { ...connection, VpnTunnelOptionsSpecifications: denied }],
});
