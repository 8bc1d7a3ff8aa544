import { aws, both, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { detectionAndLogging } from '../../../profiles/detection-and-logging.ts';

export default responsibilities(
  'AWS::SSMIncidents::ReplicationSet',
  { title: 'Incident Manager replication set', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...detectionAndLogging,
    'crypto.keys': aws(
      'Encrypts incident records with its own key by default.',
      'Name a key in each Region where policy demands it.',
      ours,
    ),
    'resil.dr': both('Copies incidents to the Regions listed.', 'List at least two Regions.', ours),
  },
);
