import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::SSM::Association',
  { title: 'State Manager association', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...controlPlane,
    'os.hardening': both('Applies the document again on schedule.', 'Choose targets and watch compliance.', ours, { basis: 'operated' }),
    'iam.authz': you('Runs documents on every target of the association.', 'Limit who may change it: it is code on all targets.', ours),
  },
);
