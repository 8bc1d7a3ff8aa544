import { aws, both, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { detectionAndLogging } from '../../../profiles/detection-and-logging.ts';

export default responsibilities(
  'AWS::Detective::Graph',
  { title: 'Detective graph', serviceModel: 'saas', serviceType: 'abstract' },
  {
    ...detectionAndLogging,
    'data.retention': aws('Keeps up to a year of behaviour.', 'Keep the logs themselves elsewhere.', ours),
    'detect.monitor': both('Links logs of a year into a graph of behaviour.', 'Invest in its findings: investigate, and decide.', ours, {
      basis: 'operated',
    }),
  },
);
