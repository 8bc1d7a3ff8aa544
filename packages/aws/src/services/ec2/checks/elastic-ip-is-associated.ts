import { any, has } from '@demarc/model';
import { check } from '../../../kit.ts';
import { isUsed } from '../../../used-by.ts';

/** Addresses that a program takes by itself when it starts look unused in a template. */
export default check('AWS::EC2::EIP', {
  title: 'Elastic IP address is in use',
  risk: 'An address that others still let in waits to be taken by the wrong machine, and is paid for',
  severity: 'low',
  domain: 'config.mgmt',
  why: 'Release what nothing uses, and take it out of the lists of those who trust it.',
  source: 'https://docs.aws.amazon.com/config/latest/developerguide/eip-attached.md',
  equivalents: { prowler: ['ec2_elastic_ip_unassigned'], checkov: ['CKV2_AWS_19'], fsbp: ['EC2.12'], config: ['eip-attached'] },
  differs: [
    {
      from: 'checkov',
      because: 'it does not count the address of a load balancer or of a network interface',
      source: 'https://docs.aws.amazon.com/config/latest/developerguide/eip-attached.md',
    },
  ],
  failing: (address, context) =>
    !any(
      () => has(address, 'InstanceId'),
      () => isUsed('AWS::EC2::EIP', context),
    ) && 'nothing uses it',
});
