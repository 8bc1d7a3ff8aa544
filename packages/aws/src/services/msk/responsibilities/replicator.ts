import { aws, both, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::MSK::Replicator',
  { title: 'Kafka replicator', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...controlPlane,
    'app.supplychain': none('no package or module enters it'),
    'app.code': none('settings only; no code of yours runs in it'),
    'net.segment': you(
      'Makes interfaces in the subnets that you name for each cluster.',
      'Name private subnets, and groups that the brokers of both clusters admit.',
      ours,
    ),
    'resil.ha': aws('Runs and scales the copying between clusters.', 'Watch its lag.', ours),
    'resil.dr': both('Copies topics and offsets between clusters.', 'Choose topics and rehearse moving clients.', ours),
  },
);
