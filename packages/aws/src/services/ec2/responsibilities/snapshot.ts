import { aws, both, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { blockStorage } from '../../../profiles/block-storage.ts';

export default responsibilities(
  'Demarc::EC2::Snapshot',
  { title: 'EBS snapshot', serviceModel: 'iaas', serviceType: 'infrastructure' },
  {
    ...blockStorage,
    'resil.ha': aws('Stores snapshots over several Zones.', 'Nothing for availability within the Region.', ours),
    'resil.backup': both('Keeps the copy durable.', 'Restore it from time to time to prove it.', ours, { basis: 'operated' }),
  },
);
