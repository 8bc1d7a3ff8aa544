import { aws, both, has, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

export default responsibilities(
  'AWS::Route53::HostedZone',
  { title: 'DNS zone', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...apiAndEdge,
    'network.infra': aws('Answers queries from a global anycast fleet.', 'Nothing on the server side.', ours),
    'app.code': none('a zone holds records, not code'),
    'app.protection': aws('Absorbs floods against its name servers.', 'Nothing on the server side.', ours),
    'resil.ha': aws('Answers from many sites at once.', 'Use health checks and failover records.', ours),
    'crypto.keys': both('Signs zones with keys it rotates, once enabled.', 'Keep the key-signing key and the record at the parent.', ours),
    'crypto.certs': none('name answers carry no certificate'),
    'crypto.transit': you('Signs answers only where DNSSEC is on.', 'Turn DNSSEC on and keep the chain at the registrar.', ours),
    'net.segment': both('Answers private zones only inside associated networks.', 'Associate the right networks.', ours),
    'net.perimeter': [
      apiAndEdge['net.perimeter'],
      {
        id: 'route53-hosted-zone-private',
        owner: 'shared',
        says: 'A private zone: AWS answers only inside the listed networks.',
        awsDoes: 'Answers this zone only inside the listed networks.',
        youDo: 'List only networks that may know these names.',
        source: ours,
        when: (zone) => has(zone, 'VPCs'),
      },
    ],
    'iam.creds': none('queries need no login'),
    'data.retention': you('Keeps records until deleted.', 'Delete records whose targets are gone, before someone takes them.', ours),
    'log.audit': [
      apiAndEdge['log.audit'],
      {
        id: 'route53-hosted-zone-query-logs',
        owner: 'shared',
        says: 'AWS logs public queries; keeping them is yours.',
        awsDoes: 'Logs public queries.',
        youDo: 'Keep and read the query logs.',
        source: ours,
        when: (zone) => has(zone.QueryLoggingConfig, 'CloudWatchLogsLogGroupArn'),
      },
    ],
  },
);
