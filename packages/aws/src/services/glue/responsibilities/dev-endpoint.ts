import { both, has, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { containerHost } from '../../../profiles/container-host.ts';

export default responsibilities(
  'AWS::Glue::DevEndpoint',
  { title: 'Glue development endpoint (superseded)', serviceModel: 'paas', serviceType: 'container' },
  {
    ...containerHost,
    'os.guest': both(
      'Starts an endpoint on patched workers; patches none that runs.',
      'Make the endpoint anew often, or use interactive sessions.',
      ours,
      {
        schedule: 'you',
        basis: 'operated',
      },
    ),
    'runtime.patch': both('Supplies old Spark versions only.', 'Move to interactive sessions.', ours, { basis: 'operated' }),
    'app.code': you('Runs what developers type.', 'Give the endpoint data and rights of development only.', ours),
    'net.perimeter': you('Opens SSH for the keys you give.', 'Keep it private and delete it after use.', ours),
    'iam.creds': [
      containerHost['iam.creds'],
      {
        id: 'glue-dev-endpoint-public-key',
        owner: 'customer',
        says: 'Whoever has the private key has the role of the endpoint.',
        awsDoes: 'Admits the keys that you list.',
        youDo: 'Guard the private key, and take keys of leavers out.',
        source: ours,
        when: (endpoint) => has(endpoint, 'PublicKey'),
      },
    ],
  },
);
