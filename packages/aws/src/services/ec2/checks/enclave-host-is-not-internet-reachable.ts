import { any } from '@demarc/model';
import { check } from '../../../kit.ts';
import { isEnclaveHost } from '../enclave.ts';
import { someInterface } from '../interfaces.ts';
import { isPublicSubnet } from '../internet-route.ts';

/** Stricter than the question for any instance: an IPv6 address or a public subnet is already too much for a machine that guards secrets. */
export default check('AWS::EC2::Instance', {
  title: 'Enclave host is out of reach of the internet',
  risk: 'The only way into the enclave leads through a machine that strangers can address',
  severity: 'medium',
  domain: 'net.perimeter',
  why: 'The host passes everything on to its enclave; keep it in a subnet without a route to an internet gateway.',
  source: 'https://docs.amazonaws.cn/en_us/enclaves/latest/user/nitro-enclave-concepts.md',
  equivalents: { prowler: ['ec2_confidential_workload_host_public_ip'] },
  applies: isEnclaveHost,
  failing: (instance, context) => {
    const has = (family: 'ipv4' | 'ipv6'): boolean => someInterface(instance, context, (one) => one.hasPublicAddress(family));
    return (
      any(
        () => has('ipv4'),
        () => has('ipv6'),
        () =>
          someInterface(instance, context, (one) => {
            const subnet = one.subnet();
            return subnet === undefined ? context.observed.PublicIp !== undefined : isPublicSubnet(subnet, context);
          }),
      ) && 'it has a public address or stands in a public subnet'
    );
  },
});
