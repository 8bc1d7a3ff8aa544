import { both, has, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { serverlessDatabase } from '../../../profiles/serverless-database.ts';

export default responsibilities(
  'AWS::OpenSearchServerless::Collection',
  { title: 'OpenSearch serverless collection', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...serverlessDatabase,
    'engine.patch': [
      serverlessDatabase['engine.patch'],
      {
        id: 'S083',
        owner: 'aws',
        says: 'Serverless: there is no version and no node to patch.',
        awsDoes: 'Updates engine and capacity unseen.',
        youDo: 'Keep client libraries at supported versions.',
        source: ours,
        schedule: 'aws',
        when: (collection) => has(collection, 'Type'),
      },
    ],
    'app.protection': you(
      'Answers HTTP requests on a public or private endpoint.',
      'Write the network policy so that only your VPC reaches it.',
      ours,
    ),
    'resil.ha': [
      serverlessDatabase['resil.ha'],
      {
        id: 'opensearchserverless-collection-standby-replicas-disabled',
        owner: 'customer',
        says: 'One copy in one Zone: rebuilding is yours.',
        awsDoes: 'Keeps one copy in one Zone.',
        youDo: 'Keep the source data, or switch standby replicas on.',
        source: ours,
        when: (collection) => collection.StandbyReplicas === 'DISABLED',
      },
    ],
    'resil.backup': both('Takes hourly snapshots and restores on request.', 'Keep the source data so that you can index again.', ours, {
      basis: 'operated',
    }),
  },
);
