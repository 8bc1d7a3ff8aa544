import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';
import { supportOf } from '../../../support.ts';
import { searchVersions } from '../engine-support.ts';

export default responsibilities(
  'AWS::Elasticsearch::Domain',
  { title: 'Elasticsearch domain (legacy)', serviceModel: 'paas', serviceType: 'container' },
  {
    ...managedDatabase,
    'engine.patch': [
      you('Patches service software; the engine line is frozen.', 'Move to OpenSearch; old engine versions end.', ours, {
        basis: 'operated',
      }),
      {
        id: 'opensearch-elasticsearch-domain-past-standard-support',
        owner: 'customer',
        says: 'Standard support of this Elasticsearch version has ended: AWS fixes critical security faults under paid extended support only.',
        awsDoes: 'Fixes critical security faults of the old engine version, for a fee.',
        youDo: 'Move to OpenSearch before extended support ends, too.',
        source: ours,
        basis: 'operated',
        schedule: 'you',
        when: (domain, context) =>
          domain.ElasticsearchVersion !== undefined &&
          supportOf(searchVersions, `Elasticsearch_${domain.ElasticsearchVersion}`, context.now) === 'extended',
      },
    ],
    'app.code': you('Runs the searches and scripts it is given.', 'Escape queries, and keep scripting off.', ours),
    'app.protection': you(
      'Answers an HTTP API and dashboards on one endpoint.',
      'Put login and filtering before both, or keep them in a VPC.',
      ours,
    ),
    'crypto.rest': [
      managedDatabase['crypto.rest'],
      {
        id: 'opensearch-elasticsearch-domain-encrypted',
        owner: 'shared',
        says: 'AWS encrypts indexes, logs and snapshots.',
        awsDoes: 'Encrypts indexes, logs and snapshots.',
        youDo: 'Leave it on; versions before 6.7 cannot get it later.',
        source: ours,
        when: (domain) => domain.EncryptionAtRestOptions?.Enabled === true,
      },
    ],
    'data.classification': you('Indexes every field that you send.', 'Keep secrets out of what is indexed.', ours),
  },
);
