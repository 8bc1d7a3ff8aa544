import { all, type Equivalents } from '@demarc/model';
import { familyEach, type ContextOf } from '../../../kit.ts';
import type { Family } from '../internet.ts';
import { admitsInternet, opens, portsOf, type Ingress, type Ports } from '../opens-to.ts';
import { revoke } from '../revoke.ts';

type Asked = Ports & { readonly family?: Family; readonly equivalents: Equivalents };

const prowlerPort = (rest: string): string => `ec2_securitygroup_allow_ingress_from_internet_to_${rest}`;
/** The ports that Security Hub's EC2.19 calls high risk. */
const highRisk = [
  20, 21, 22, 23, 25, 110, 135, 143, 445, 1433, 1434, 3000, 3306, 3389, 4333, 5000, 5432, 5500, 5601, 8080, 8088, 8888, 9200, 9300,
];

const members: Readonly<Record<string, Asked>> = {
  'ec2-security-group-closes-all-ports-to-internet': {
    everything: true,
    equivalents: { prowler: [prowlerPort('all_ports')], checkov: ['CKV_AWS_277'] },
  },
  'ec2-security-group-closes-ssh-to-internet': {
    tcp: [22],
    equivalents: {
      prowler: [prowlerPort('tcp_port_22')],
      checkov: ['CKV_AWS_24'],
      guard: ['INCOMING_SSH_DISABLED'],
      fsbp: ['EC2.13'],
      config: ['restricted-ssh'],
    },
  },
  'ec2-security-group-closes-rdp-to-internet': {
    tcp: [3389],
    udp: [3389],
    equivalents: { prowler: [prowlerPort('tcp_port_3389')], checkov: ['CKV_AWS_25'], fsbp: ['EC2.14'], config: ['restricted-rdp'] },
  },
  'ec2-security-group-closes-admin-ports-to-ipv4-internet': {
    tcp: [22, 3389],
    udp: [22, 3389],
    family: 'ipv4',
    equivalents: { trivy: ['AWS-0107'], fsbp: ['EC2.53'], config: ['vpc-sg-port-restriction-check'] },
  },
  'ec2-security-group-closes-admin-ports-to-ipv6-internet': {
    tcp: [22, 3389],
    udp: [22, 3389],
    family: 'ipv6',
    equivalents: { trivy: ['AWS-0107'], fsbp: ['EC2.54'], config: ['vpc-sg-port-restriction-check'] },
  },
  'ec2-security-group-closes-high-risk-ports-to-internet': {
    tcp: highRisk,
    equivalents: {
      prowler: [prowlerPort('high_risk_tcp_ports')],
      fsbp: ['EC2.19'],
      config: ['vpc-sg-restricted-common-ports', 'restricted-common-ports'],
    },
  },
  'ec2-security-group-closes-telnet-to-internet': { tcp: [23], equivalents: { prowler: [prowlerPort('tcp_port_telnet_23')] } },
  'ec2-security-group-closes-ftp-to-internet': { tcp: [20, 21], equivalents: { prowler: [prowlerPort('tcp_port_ftp_20_21')] } },
  'ec2-security-group-closes-mysql-to-internet': { tcp: [3306], equivalents: { prowler: [prowlerPort('tcp_port_mysql_3306')] } },
  'ec2-security-group-closes-postgresql-to-internet': { tcp: [5432], equivalents: { prowler: [prowlerPort('tcp_port_postgres_5432')] } },
  'ec2-security-group-closes-sql-server-to-internet': {
    tcp: [1433, 1434],
    udp: [1434],
    equivalents: { prowler: [prowlerPort('tcp_port_sql_server_1433_1434')] },
  },
  'ec2-security-group-closes-oracle-to-internet': {
    tcp: [1521, 2483, 2484],
    equivalents: { prowler: [prowlerPort('tcp_port_oracle_1521_2483')] },
  },
  'ec2-security-group-closes-mongodb-to-internet': {
    tcp: [27017, 27018],
    equivalents: { prowler: [prowlerPort('tcp_port_mongodb_27017_27018')] },
  },
  'ec2-security-group-closes-redis-to-internet': { tcp: [6379], equivalents: { prowler: [prowlerPort('tcp_port_redis_6379')] } },
  'ec2-security-group-closes-memcached-to-internet': {
    tcp: [11211],
    udp: [11211],
    equivalents: { prowler: [prowlerPort('tcp_port_memcached_11211')] },
  },
  'ec2-security-group-closes-elasticsearch-to-internet': {
    tcp: [9200, 9300, 5601],
    equivalents: { prowler: [prowlerPort('tcp_port_elasticsearch_kibana_9200_9300_5601')] },
  },
  'ec2-security-group-closes-kafka-to-internet': { tcp: [9092], equivalents: { prowler: [prowlerPort('tcp_port_kafka_9092')] } },
  'ec2-security-group-closes-cassandra-to-internet': {
    tcp: [7199, 8888, 9042, 9160],
    equivalents: { prowler: [prowlerPort('tcp_port_cassandra_7199_9160_8888')] },
  },
};

const isOpen = (rule: Ingress, asked: Asked, { target }: Pick<ContextOf, 'target'>): boolean =>
  all(
    () => opens(rule, asked),
    () => admitsInternet(rule, target, asked.family),
  );

/** One question for every service that has no business on the internet: a member a service, a finding a group. */
export default familyEach('AWS::EC2::SecurityGroup', members, {
  title: 'Security group closes administration and database ports to the internet',
  risk: 'Anyone on the internet can try to log in or talk to a database',
  severity: 'high',
  domain: 'net.perimeter',
  why: 'Scanners find an open port within minutes; one weak password or one unpatched service is then enough.',
  source: 'https://docs.aws.amazon.com/config/latest/developerguide/vpc-sg-open-only-to-authorized-ports.html',
  each: (group) => group.SecurityGroupIngress,
  failing: (rule, asked, context) => isOpen(rule, asked, context) && `${portsOf(rule)} open to the internet`,
  fix: (group, context) => ({
    SecurityGroupIngress: (group.SecurityGroupIngress ?? []).filter(
      (rule) => !Object.values(members).some((asked) => isOpen(rule, asked, context)),
    ),
  }),
  command: (id, group, context) =>
    revoke(
      id,
      'ingress',
      (group.SecurityGroupIngress ?? []).filter((rule) => Object.values(members).some((asked) => isOpen(rule, asked, context))),
    ),
});
