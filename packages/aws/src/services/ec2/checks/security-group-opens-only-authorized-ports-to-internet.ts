import { all } from '@demarc/model';
import { checkEach } from '../../../kit.ts';
import { admitsInternet, opensOther } from '../opens-to.ts';
import { revoke } from '../revoke.ts';

const settings: { readonly authorizedTcpPorts: readonly number[]; readonly authorizedUdpPorts: readonly number[] } = {
  authorizedTcpPorts: [80, 443],
  authorizedUdpPorts: [],
};

/** The authorized ports in words; the port itself may not be known where it is surely another. */
const besides = (tcp: readonly number[], udp: readonly number[]): string => {
  const ports = [...tcp.map((port) => `tcp ${port}`), ...udp.map((port) => `udp ${port}`)];
  return ports.length > 0 ? ` besides ${ports.join(', ')}` : '';
};

/** Whatever the service: what the internet may reach is a list of ports, and everything else is closed. Protocols without ports are not asked. */
export default checkEach('AWS::EC2::SecurityGroup', {
  title: 'Security group opens only authorized ports to the internet',
  risk: 'Anyone on the internet reaches a port that nobody meant for the public',
  severity: 'medium',
  domain: 'net.perimeter',
  why: 'A short list of public ports shows at once what is not on it, whichever service listens there.',
  source: 'https://docs.aws.amazon.com/config/latest/developerguide/vpc-sg-open-only-to-authorized-ports.html',
  equivalents: {
    prowler: ['ec2_securitygroup_allow_ingress_from_internet_to_any_port'],
    fsbp: ['EC2.18'],
    config: ['vpc-sg-open-only-to-authorized-ports'],
  },
  differs: [
    {
      from: 'prowler',
      because: 'it authorizes no port, and excuses groups by the kind of interface that they are on',
      source: 'https://docs.aws.amazon.com/config/latest/developerguide/vpc-sg-open-only-to-authorized-ports.html',
    },
  ],
  settings,
  numbers: ['authorizedUdpPorts'],
  each: (group) => group.SecurityGroupIngress,
  failing: (rule, { settings: { authorizedTcpPorts, authorizedUdpPorts }, target }) =>
    all(
      () => opensOther(rule, { tcp: authorizedTcpPorts, udp: authorizedUdpPorts }),
      () => admitsInternet(rule, target),
    ) && `a port${besides(authorizedTcpPorts, authorizedUdpPorts)} is open to the internet`,
  fix: (group, { settings: { authorizedTcpPorts, authorizedUdpPorts }, target }) => ({
    SecurityGroupIngress: (group.SecurityGroupIngress ?? []).filter(
      (rule) => !(opensOther(rule, { tcp: authorizedTcpPorts, udp: authorizedUdpPorts }) && admitsInternet(rule, target)),
    ),
  }),
  command: (id, group, { settings: { authorizedTcpPorts, authorizedUdpPorts }, target }) =>
    revoke(
      id,
      'ingress',
      (group.SecurityGroupIngress ?? []).filter(
        (rule) => opensOther(rule, { tcp: authorizedTcpPorts, udp: authorizedUdpPorts }) && admitsInternet(rule, target),
      ),
    ),
});
