import type { Equivalents } from '@demarc/model';
import { family } from '../../../kit.ts';
import { isReachable } from '../exposure.ts';
import { withoutRules } from '../interfaces.ts';
import { isLaunchable } from '../launch.ts';
import { admitsInternet, opens, type Ports } from '../opens-to.ts';

type Asked = Ports & { readonly called: string; readonly equivalents: Equivalents };

const member = (called: string, prowler: string, ports: Ports): Asked => ({
  called,
  ...ports,
  equivalents: { prowler: [`ec2_instance_port_${prowler}_exposed_to_internet`] },
});

/** Services that have no business on the internet, by the ports that IANA or their makers gave them. */
const members: Readonly<Record<string, Asked>> = {
  'ec2-instance-hides-cassandra-from-internet': member('Cassandra', 'cassandra', { tcp: [7000, 7001, 7199, 9042, 9160] }),
  'ec2-instance-hides-elasticsearch-from-internet': member('Elasticsearch', 'elasticsearch_kibana', { tcp: [9200, 9300, 5601] }),
  'ec2-instance-hides-ftp-from-internet': member('FTP', 'ftp', { tcp: [20, 21] }),
  'ec2-instance-hides-kafka-from-internet': member('Kafka', 'kafka', { tcp: [9092] }),
  'ec2-instance-hides-kerberos-from-internet': member('Kerberos', 'kerberos', { tcp: [88, 464, 749, 750], udp: [88, 464, 750] }),
  'ec2-instance-hides-ldap-from-internet': member('LDAP', 'ldap', { tcp: [389, 636], udp: [389] }),
  'ec2-instance-hides-memcached-from-internet': member('Memcached', 'memcached', { tcp: [11211], udp: [11211] }),
  'ec2-instance-hides-mongodb-from-internet': member('MongoDB', 'mongodb', { tcp: [27017, 27018] }),
  'ec2-instance-hides-mysql-from-internet': member('MySQL', 'mysql', { tcp: [3306] }),
  'ec2-instance-hides-oracle-from-internet': member('Oracle Database', 'oracle', { tcp: [1521, 2483, 2484] }),
  'ec2-instance-hides-postgresql-from-internet': member('PostgreSQL', 'postgresql', { tcp: [5432] }),
  'ec2-instance-hides-rdp-from-internet': member('Remote Desktop', 'rdp', { tcp: [3389], udp: [3389] }),
  'ec2-instance-hides-redis-from-internet': member('Redis', 'redis', { tcp: [6379] }),
  'ec2-instance-hides-smb-from-internet': member('SMB', 'cifs', { tcp: [139, 445] }),
  'ec2-instance-hides-sql-server-from-internet': member('SQL Server', 'sqlserver', { tcp: [1433, 1434], udp: [1434] }),
  'ec2-instance-hides-ssh-from-internet': member('SSH', 'ssh', { tcp: [22] }),
  'ec2-instance-hides-telnet-from-internet': member('Telnet', 'telnet', { tcp: [23] }),
};
const everyMember = Object.values(members);

/**
 * A group alone exposes nothing: the machine must have a public address, and its subnet a route to an internet gateway. All must be of one family of
 * addresses, and of one interface.
 */
export default family('AWS::EC2::Instance', members, {
  title: 'Instance does not offer administration or database ports to the internet',
  risk: 'Anyone on the internet can talk to a service on this machine that was never meant for them',
  severity: 'critical',
  domain: 'net.perimeter',
  why: 'Here address, route, network ACL and group all line up: scanners find the port within minutes.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html',
  differs: [
    {
      from: 'prowler',
      because: 'it fails on the group alone, and grades the finding by address and subnet; it asks neither route by family nor network ACL',
      source: 'https://docs.aws.amazon.com/vpc/latest/userguide/route-tables-priority.html',
    },
    {
      from: 'prowler',
      because: 'it does not ask of UDP, over which Memcached, LDAP, Kerberos and Remote Desktop answer too',
      source: 'https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html',
    },
  ],
  applies: isLaunchable,
  failing: (instance, asked, context) => isReachable(instance, asked, context) && `${asked.called} can be reached from the internet`,
  fix: (instance, context) =>
    withoutRules(instance, context, (rule) => everyMember.some((asked) => opens(rule, asked)) && admitsInternet(rule, context.target)),
});
