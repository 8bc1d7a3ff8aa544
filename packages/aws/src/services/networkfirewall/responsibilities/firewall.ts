import { aws, both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

export default responsibilities(
  'AWS::NetworkFirewall::Firewall',
  { title: 'Network firewall', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...network,
    'engine.patch': aws('Patches and scales the inspection fleet.', 'Nothing; no version is exposed.', ours),
    'app.protection': you('Applies stateful rules to what passes.', 'Route traffic through it and keep rules useful.', ours),
    'resil.ha': both('Runs an endpoint in each Zone that you choose.', 'Choose all Zones with workloads and symmetric routes.', ours),
    'log.audit': you('Writes alert and flow logs where you say.', 'Turn both on and keep them.', ours),
  },
);
