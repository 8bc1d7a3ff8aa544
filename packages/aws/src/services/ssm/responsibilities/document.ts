import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::SSM::Document',
  { title: 'Systems Manager document', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...controlPlane,
    'app.code': you('Runs the steps on the targets that you choose.', 'Review scripts and parameters.', ours),
    'net.perimeter': you('Refuses public sharing while the setting blocks it.', 'Share with named accounts only.', ours),
  },
);
