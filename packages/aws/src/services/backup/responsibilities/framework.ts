import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { detectionAndLogging } from '../../../profiles/detection-and-logging.ts';

export default responsibilities(
  'AWS::Backup::Framework',
  { title: 'Backup audit framework', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...detectionAndLogging,
    'resil.backup': you(
      'Checks daily whether resources are backed up as the controls say.',
      'Choose controls and close the gaps they show.',
      ours,
      { basis: 'operated' },
    ),
    'config.mgmt': both('Evaluates its controls through Config.', 'Record the resource types that the controls look at.', ours),
  },
);
