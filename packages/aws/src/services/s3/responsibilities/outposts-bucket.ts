import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { objectStorage } from '../../../profiles/object-storage.ts';

export default responsibilities(
  'AWS::S3Outposts::Bucket',
  { title: 'S3 bucket on Outposts', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...objectStorage,
    'physical.facility': you('Supplies the rack.', 'Guard, power and cool the site that holds the objects.', ours, { basis: 'attested' }),
    'physical.media': both('Encrypts disks with a removable key.', 'Destroy that key before hardware leaves.', ours, { basis: 'attested' }),
    'network.infra': both('Runs equipment inside the rack.', 'Run the local network and the link to the Region.', ours),
    'resil.ha': you('Protects against disk failure inside one rack.', 'Copy objects to a Region or a second rack.', ours),
  },
);
