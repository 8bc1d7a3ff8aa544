import { aws, is, ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';
import { brokerSupport } from '../engine-support.ts';

const versions = page('https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/rabbitmq-version-management.html', '2026-11-26');

export default responsibilities(
  'AWS::AmazonMQ::Broker',
  { title: 'Message broker (MQ)', serviceModel: 'paas', serviceType: 'container' },
  {
    ...managedDatabase,
    'virt.isolation': aws('Dedicates virtual machines to your broker.', 'Separate your own tenants by broker or virtual host.', ours),
    'engine.patch': [
      managedDatabase['engine.patch'],
      {
        id: 'S077',
        owner: 'customer',
        says: 'Automatic minor upgrades are off; newer engines do not allow that.',
        awsDoes: 'Publishes broker versions.',
        youDo: 'Switch it on, or apply each patch version yourself.',
        source: ours,
        basis: 'operated',
        when: (broker) => broker.AutoMinorVersionUpgrade === false,
      },
      {
        id: 'mq-broker-support-ended',
        owner: 'shared',
        says: 'Support of this engine version has ended: AWS upgrades the broker in a maintenance window within 45 days.',
        awsDoes: 'Upgrades the broker to the next supported version, whether clients are ready or not.',
        youDo: 'Test clients against the next version, and upgrade before AWS does.',
        source: versions,
        basis: 'operated',
        schedule: 'aws',
        when: (broker, context) => brokerSupport(broker.EngineType, broker.EngineVersion, context.now) === 'ended',
      },
    ],
    'app.code': you('Delivers messages unread.', 'Validate messages, and deserialise nothing blindly.', ours),
    'app.protection': you('Serves a web console besides its protocols.', 'Keep console and ports away from the internet.', ours),
    'resil.ha': [
      managedDatabase['resil.ha'],
      {
        id: 'mq-broker-deployment-mode',
        owner: 'shared',
        says: 'AWS fails over between Zones; clients must reconnect.',
        awsDoes: 'Fails over between Zones.',
        youDo: 'Use failover addresses, and make clients reconnect.',
        source: ours,
        when: (broker) => is(broker, 'DeploymentMode', 'ACTIVE_STANDBY_MULTI_AZ', 'CLUSTER_MULTI_AZ'),
      },
    ],
    'crypto.keys': [
      managedDatabase['crypto.keys'],
      {
        id: 'mq-broker-use-aws-owned-key',
        owner: 'shared',
        says: 'The broker uses a KMS key of your account.',
        awsDoes: 'Encrypts broker storage with a key in your account.',
        youDo: 'Keep that key and its policy; the broker stops without it.',
        source: ours,
        when: (broker) => broker.EncryptionOptions?.UseAwsOwnedKey === false,
      },
    ],
    'crypto.certs': aws('Renews broker certificates.', 'Keep client trust stores current.', ours),
    'crypto.transit': aws('Accepts TLS connections only.', 'Keep clients able to verify the broker.', ours),
    'crypto.rest': aws('Encrypts broker storage always.', 'Choose your own key at creation if needed.', ours),
    'resil.backup': you('Keeps stored messages durable; offers no restore of queues.', 'Export definitions and design for replay.', ours, {
      basis: 'operated',
    }),
    'data.retention': you('Keeps stored messages until they are consumed or expire.', 'Set expiry, and drain dead-letter queues.', ours),
    'data.classification': you('Does not look into messages.', 'Know which queues carry personal data.', ours),
    'iam.identity': [
      managedDatabase['iam.identity'],
      {
        id: 'mq-broker-authentication-strategy-ldap',
        owner: 'customer',
        says: 'Logins come from a directory that you run.',
        awsDoes: 'Asks your directory at each login.',
        youDo: 'Run the directory, and remove leavers in it.',
        source: ours,
        when: (broker) => broker.AuthenticationStrategy === 'LDAP',
      },
    ],
    'log.audit': [
      managedDatabase['log.audit'],
      {
        id: 'mq-broker-audit',
        owner: 'shared',
        says: 'AWS ships audit logs; keeping them is yours.',
        awsDoes: 'Ships audit logs to CloudWatch.',
        youDo: 'Keep and read the audit logs.',
        source: ours,
        when: (broker) => broker.Logs?.Audit === true,
      },
    ],
  },
);
