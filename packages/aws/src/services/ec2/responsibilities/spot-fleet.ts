import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { virtualMachine } from '../../../profiles/virtual-machine.ts';

export default responsibilities(
  'AWS::EC2::SpotFleet',
  { title: 'Spot fleet', serviceModel: 'iaas', serviceType: 'infrastructure' },
  {
    ...virtualMachine,
    'os.guest': you(
      'Starts each instance from the image in the request.',
      'Put a patched image into the request, and replace the fleet.',
      ours,
      { basis: 'operated' },
    ),
    'resil.ha': you("Takes instances back at two minutes' notice.", 'Spread over pools and Zones; make work restartable.', ours),
  },
);
