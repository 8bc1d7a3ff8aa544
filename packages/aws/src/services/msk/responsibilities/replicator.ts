import { aws, both, none, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::MSK::Replicator',
  { title: 'Kafka replicator', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...controlPlane,
    'app.supplychain': none('no package or module enters it'),
    'app.code': none('settings only; no code of yours runs in it'),
    'resil.ha': aws('Runs and scales the copying between clusters.', 'Watch its lag.', ours),
    'resil.dr': both('Copies topics and offsets between clusters.', 'Choose topics and rehearse moving clients.', ours),
  },
);
