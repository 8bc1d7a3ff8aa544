import { none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::Glue::Crawler',
  { title: 'Glue crawler', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...controlPlane,
    'app.supplychain': none('nothing foreign is loaded by it'),
    'app.code': none('no program is part of this configuration'),
    'iam.authz': you('Reads sources with the role that you pass.', 'Give the crawler a role for its sources only.', ours),
    'data.classification': you('Infers schemas, not sensitivity.', 'Tag tables; run detection where needed.', ours),
  },
);
