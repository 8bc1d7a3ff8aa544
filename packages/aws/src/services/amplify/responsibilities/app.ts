import { aws, both, has, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

export default responsibilities(
  'AWS::Amplify::App',
  { title: 'Amplify app', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...apiAndEdge,
    'runtime.patch': both('Patches build images and managed rendering runtimes.', 'Move to newer runtimes in time.', ours, {
      basis: 'operated',
    }),
    'app.supplychain': you('Installs packages during the build.', 'Pin dependencies and build images.', ours),
    'app.code': you('Builds and serves what the branch holds.', 'Review code and pull-request previews.', ours),
    'resil.ha': aws('Serves through edge sites.', 'Nothing but working builds.', ours),
    'crypto.certs': aws('Issues and renews certificates of app domains.', 'Keep validation records.', ours),
    'iam.creds': [
      apiAndEdge['iam.creds'],
      {
        id: 'amplify-app-enable-basic-auth',
        owner: 'customer',
        says: 'One shared password guards the site.',
        awsDoes: 'Checks the one password.',
        youDo: 'Keep it off production, and change it whenever someone leaves.',
        source: ours,
        when: (app) => app.BasicAuthConfig?.EnableBasicAuth === true,
      },
      {
        id: 'amplify-app-access-token',
        owner: 'customer',
        says: 'A repository token is stored with the app.',
        awsDoes: 'Stores the token with the app.',
        youDo: 'Prefer the GitHub app; else rotate the token and limit its scope.',
        source: ours,
        when: (app) => has(app, 'AccessToken'),
      },
    ],
  },
);
