import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

export default responsibilities(
  'AWS::EC2::CustomerGateway',
  { title: 'Customer gateway', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::EC2::VPNConnection' },
  {
    ...network,
    'engine.patch': you(
      'Knows of your device only its address, its number in BGP and its certificate.',
      'Patch and harden the device, and watch for the end of its maker’s support.',
      ours,
      { basis: 'operated' },
    ),
    'crypto.certs': you(
      'Accepts the private certificate that the gateway names instead of a shared key.',
      'Renew the certificate of the device before it ends; without it the tunnels stay down.',
      ours,
    ),
  },
);
