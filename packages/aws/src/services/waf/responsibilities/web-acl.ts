import { both, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

export default responsibilities(
  'AWS::WAF::WebACL',
  { title: 'Web access list (WAF Classic, ended)', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...apiAndEdge,
    'engine.patch': none('WAF Classic has ended; rules are maintained in WAFv2'),
    'app.protection': you('Ended support for this generation in September 2025.', 'Move to WAFv2 at once.', ours),
    'config.mgmt': both('Offers a migration template to WAFv2.', 'Move the rules to WAFv2 and delete these.', ours),
  },
);
