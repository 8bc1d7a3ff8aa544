import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { virtualMachine } from '../../../profiles/virtual-machine.ts';

export default responsibilities(
  'AWS::EC2::EC2Fleet',
  { title: 'EC2 fleet', serviceModel: 'iaas', serviceType: 'infrastructure' },
  {
    ...virtualMachine,
    'os.guest': you(
      "Starts each instance from the template's image, and replaces some at will.",
      'Put a patched image into the launch template.',
      ours,
      { basis: 'operated' },
    ),
    'resil.ha': you(
      'Launches replacements to keep the target capacity.',
      'Spread over instance types and Zones; survive interruption.',
      ours,
    ),
  },
);
