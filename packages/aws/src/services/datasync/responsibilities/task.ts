import { both, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::DataSync::Task',
  { title: 'DataSync task', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...controlPlane,
    'app.supplychain': none('no package or module enters it'),
    'app.code': none('settings only; no code of yours runs in it'),
    'resil.ha': both('Restarts the service side.', 'Provide agents and rerun failed tasks.', ours),
    'crypto.transit': both('Encrypts between agent and service.', 'Check the protocol between agent and your storage.', ours),
    'data.classification': you('Copies what it finds.', 'Know what leaves one place for another.', ours),
  },
);
