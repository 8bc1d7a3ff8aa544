import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { functionProfile } from '../../../profiles/function.ts';

export default responsibilities(
  'AWS::Lambda::Version',
  { title: 'Lambda version', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::Lambda::Function' },
  {
    ...functionProfile,
    'app.supplychain': you(
      'Keeps code and settings of a version as they were published, for as long as you keep it.',
      'Delete versions with known faults: whoever may invoke them still can.',
      ours,
    ),
    'config.mgmt': both(
      'Lets nobody change a published version.',
      'Publish by pipeline, and let callers use an alias that you can move back.',
      ours,
    ),
  },
);
