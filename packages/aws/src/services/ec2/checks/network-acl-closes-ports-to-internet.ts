import type { Equivalents } from '@demarc/model';
import { family } from '../../../kit.ts';
import { aclAdmits } from '../network-acl.ts';
import type { Ports } from '../opens-to.ts';

type Asked = Ports & { readonly called: string; readonly equivalents: Equivalents };

const members: Readonly<Record<string, Asked>> = {
  'ec2-network-acl-closes-admin-ports-to-internet': {
    called: 'SSH or RDP',
    tcp: [22, 3389],
    equivalents: { trivy: ['AWS-0105'], fsbp: ['EC2.21'], config: ['nacl-no-unrestricted-ssh-rdp'] },
  },
  'ec2-network-acl-closes-all-ports-to-internet': {
    called: 'every port',
    everything: true,
    equivalents: { prowler: ['ec2_networkacl_allow_ingress_any_port'], checkov: ['CKV_AWS_352'], trivy: ['AWS-0102'] },
  },
  'ec2-network-acl-closes-ftp-to-internet': { called: 'FTP', tcp: [20, 21], equivalents: { checkov: ['CKV_AWS_229', 'CKV_AWS_230'] } },
  'ec2-network-acl-closes-rdp-to-internet': {
    called: 'RDP',
    tcp: [3389], // over UDP it goes on only after a beginning over TCP
    equivalents: { prowler: ['ec2_networkacl_allow_ingress_tcp_port_3389'], checkov: ['CKV_AWS_231'] },
  },
  'ec2-network-acl-closes-ssh-to-internet': {
    called: 'SSH',
    tcp: [22],
    equivalents: { prowler: ['ec2_networkacl_allow_ingress_tcp_port_22'], checkov: ['CKV_AWS_232'] },
  },
};

const rules = 'https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html';

/**
 * The entries are tried in the order of their numbers, so each is judged with those before it: an earlier one that denies closes the port. An entry
 * that lets in everything is one for every port, whatever single ports were denied before it. The default ACL that AWS makes lets in all.
 */
export default family('AWS::EC2::NetworkAcl', members, {
  title: 'Network ACL closes administration ports to the internet',
  risk: 'Any security group that is opened by mistake is open to the whole internet at once',
  severity: 'medium',
  domain: 'net.perimeter',
  why: 'The ACL is the second barrier before a whole subnet; it counts when the first one, the security group, fails.',
  source: rules,
  differs: [
    {
      from: 'checkov',
      because: 'it judges entries that stand alone one by one, so that an earlier one which denies is not seen, and asks only of IPv4',
      source: rules,
    },
    {
      from: 'fsbp EC2.21, config',
      because: 'they count UDP as well; SSH has none, and RDP begins over TCP before it goes on over UDP (our reading)',
      source: 'https://docs.aws.amazon.com/config/latest/developerguide/nacl-no-unrestricted-ssh-rdp.html',
    },
    { from: 'trivy', because: 'it fails what goes out and private ranges, too, and any rule that allows', source: rules },
  ],
  failing: (_, asked, { referrers }) =>
    aclAdmits(referrers('AWS::EC2::NetworkAclEntry', 'NetworkAclId'), asked) && `the internet is let in on ${asked.called}`,
});
