import { check } from '../../../kit.ts';
import { isEnclaveHost } from '../enclave.ts';
import { isReachable } from '../exposure.ts';
import { withoutRules } from '../interfaces.ts';
import { admitsInternet, opens } from '../opens-to.ts';

const settings: { readonly ports: readonly string[] } = { ports: ['5000', '8000-8090', '9000'] };

/** `8000-8090` and `9000` as single ports; what is no port or range of ports is none. */
const portsOf = (ports: readonly string[]): number[] =>
  ports.flatMap((each) => {
    const [, first, last] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(each) ?? [];
    if (first === undefined) return [];
    return Array.from({ length: Number(last ?? first) - Number(first) + 1 }, (_, index) => Number(first) + index);
  });

/** A guess by port number: an enclave has no network, so a proxy on its host carries its traffic, and examples use these ports. */
export default check('AWS::EC2::Instance', {
  title: 'Enclave host hides the ports of its proxies from the internet',
  risk: 'Anyone on the internet can speak with the enclave through the proxy on its host',
  severity: 'low',
  domain: 'net.perimeter',
  why: 'A vsock proxy passes on what it gets; only the machines that need it should reach it.',
  source: 'https://docs.amazonaws.cn/en_us/enclaves/latest/user/nitro-enclave-concepts.md',
  equivalents: { prowler: ['ec2_confidential_workload_host_vsock_proxy_exposed'] },
  settings,
  applies: (instance, context) => isEnclaveHost(instance, context),
  failing: (instance, context) =>
    isReachable(instance, { tcp: portsOf(context.settings.ports) }, context) &&
    'a port on which proxies listen can be reached from the internet',
  fix: (instance, context) => {
    const ports = { tcp: portsOf(context.settings.ports) };
    return withoutRules(instance, context, (rule) => opens(rule, ports) && admitsInternet(rule, context.target));
  },
});
