import { both, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

export default responsibilities(
  'AWS::WAFRegional::WebACL',
  { title: 'Regional web access list (WAF Classic, ended)', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...apiAndEdge,
    'engine.patch': none('WAF Classic has ended; rules are maintained in WAFv2'),
    'app.protection': you('Ended support for this generation in September 2025.', 'Move to WAFv2 at once.', ours),
    'config.mgmt': both('Offers a template that carries the rules over to WAFv2.', 'Carry the rules over, and delete this list.', ours),
  },
);
