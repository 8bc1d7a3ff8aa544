import { check } from '../../../kit.ts';
import { isEnclaveHost } from '../enclave.ts';
import { groupAdmits } from '../exposure.ts';
import { someInterface, withoutRules } from '../interfaces.ts';
import { admitsInternet, opensOther } from '../opens-to.ts';

const settings: { readonly allowedTcpPorts: readonly number[]; readonly allowedUdpPorts: readonly number[] } = {
  allowedTcpPorts: [443],
  allowedUdpPorts: [],
};

/** Of the groups alone, wherever the host stands: whoever moves it must not open it. */
export default check('AWS::EC2::Instance', {
  title: 'Enclave host opens only allowed ports to the internet',
  risk: 'Anyone on the internet reaches a service on the machine that the enclave depends on',
  severity: 'medium',
  domain: 'net.perimeter',
  why: 'Every open port on the host is one more way to whatever speaks with the enclave.',
  source: 'https://docs.amazonaws.cn/en_us/enclaves/latest/user/nitro-enclave-concepts.md',
  equivalents: { prowler: ['ec2_confidential_workload_host_unrestricted_ingress'] },
  differs: [
    {
      from: 'prowler',
      because: 'its list allows SSH and HTTP from anywhere; no one should log in to such a host from the internet',
      source: 'https://docs.aws.amazon.com/config/latest/developerguide/vpc-sg-open-only-to-authorized-ports.html',
    },
  ],
  settings,
  numbers: ['allowedUdpPorts'],
  applies: (instance, context) => isEnclaveHost(instance, context),
  failing: (instance, context) => {
    const { allowedTcpPorts: tcp, allowedUdpPorts: udp } = context.settings;
    return (
      someInterface(instance, context, (one) =>
        one.someGroup((group) => groupAdmits(group, context, (rule) => opensOther(rule, { tcp, udp }))),
      ) && 'its security groups open other ports to the internet'
    );
  },
  fix: (instance, context) => {
    const { allowedTcpPorts: tcp, allowedUdpPorts: udp } = context.settings;
    return withoutRules(instance, context, (rule) => opensOther(rule, { tcp, udp }) && admitsInternet(rule, context.target));
  },
});
