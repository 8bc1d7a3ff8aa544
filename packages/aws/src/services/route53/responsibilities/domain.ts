import { both, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

export default responsibilities(
  'Demarc::Route53Domains::Domain',
  { title: 'Registered domain', serviceModel: 'saas', serviceType: 'abstract' },
  {
    ...apiAndEdge,
    'app.protection': none('a registration serves no requests'),
    'resil.ha': {
      owner: 'third-party',
      awsDoes: 'Relies on the registry of the top-level domain.',
      youDo: 'Choose top-level domains with care.',
      source: ours,
    },
    'crypto.transit': none('a registration serves no requests'),
    'net.segment': none('a registration serves no requests'),
    'net.perimeter': none('a registration serves no requests'),
    'data.retention': {
      owner: 'third-party',
      awsDoes: 'Passes contact data to the registry.',
      youDo: 'Choose contact privacy.',
      source: ours,
    },
    'iam.identity': you('Registers the domain to the contact you give.', 'Keep contacts valid and the account well guarded.', ours),
    'config.mgmt': both('Renews automatically if told to.', 'Keep transfer lock and automatic renewal on.', ours),
  },
);
