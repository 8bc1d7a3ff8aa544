import { aws, both, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { detectionAndLogging } from '../../../profiles/detection-and-logging.ts';

export default responsibilities(
  'AWS::GuardDuty::Detector',
  { title: 'GuardDuty detector', serviceModel: 'saas', serviceType: 'abstract' },
  {
    ...detectionAndLogging,
    'data.retention': aws('Keeps findings for ninety days.', 'Export findings to keep them longer.', ours),
    'detect.monitor': [
      detectionAndLogging['detect.monitor'],
      {
        id: 'guardduty-detector-suspended',
        owner: 'customer',
        says: 'The detector is suspended.',
        awsDoes: 'Detects nothing while suspended.',
        youDo: 'Enable the detector again.',
        source: ours,
        basis: 'operated',
        when: (detector) => detector.Enable === false,
      },
    ],
    'config.mgmt': both('Offers protection plans; some start only when you ask.', 'Switch on the plans that your workloads need.', ours),
  },
);
