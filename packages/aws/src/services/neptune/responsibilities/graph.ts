import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { serverlessDatabase } from '../../../profiles/serverless-database.ts';
import { ownKey } from '../../../shifts/own-key.ts';

export default responsibilities(
  'AWS::NeptuneGraph::Graph',
  { title: 'Neptune Analytics graph', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...serverlessDatabase,
    'resil.ha': [
      serverlessDatabase['resil.ha'],
      {
        id: 'neptune-graph-replica-count',
        owner: 'customer',
        says: 'No replica: a failure means waiting for a rebuild.',
        awsDoes: 'Rebuilds the graph after a failure.',
        youDo: 'Add a replica, or accept the wait.',
        source: ours,
        when: (graph) => graph.ReplicaCount === 0,
      },
    ],
    'crypto.keys': [
      serverlessDatabase['crypto.keys'],
      ...ownKey<'AWS::NeptuneGraph::Graph'>({
        id: 'neptune-graph-kms-key-identifier',
        what: 'the graph',
        says: 'The graph uses a KMS key that you name.',
        awsDoes: 'Encrypts the graph with the key that you name.',
        youDo: "Keep that key's policy and life; without it the graph cannot be read.",
        source: ours,
        key: (graph) => graph.KmsKeyIdentifier,
      }),
    ],
    'resil.backup': you('Takes snapshots when you ask.', 'Take them before changes and on a schedule.', ours, { basis: 'operated' }),
    'net.perimeter': you('Answers on private endpoints, and on a public one if you allow it.', 'Keep public connectivity off.', ours),
  },
);
