import { aws, both, has, ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

const directoryMicrosoftAd = page(
  'https://docs.aws.amazon.com/directoryservice/latest/admin-guide/directory_microsoft_ad.md',
  '2026-11-25',
);
const createDetailsManaged = page(
  'https://docs.aws.amazon.com/directoryservice/latest/admin-guide/create_details_managed.html',
  '2026-11-25',
);

export default responsibilities(
  'AWS::DirectoryService::MicrosoftAD',
  { title: 'Managed Microsoft directory', serviceModel: 'paas', serviceType: 'container' },
  {
    ...identity,
    'os.guest': aws('Updates domain controllers.', 'Patch domain members that you run.', directoryMicrosoftAd, { schedule: 'aws' }),
    'os.hardening': aws('Closes controllers to your agents and logins.', 'Harden members and group policies.', createDetailsManaged),
    'engine.patch': aws('Updates the directory software.', 'Raise functional needs with your applications.', directoryMicrosoftAd),
    'resil.ha': aws(
      'Runs two controllers in different Zones and replaces failed ones.',
      'Add controllers for load or resilience.',
      createDetailsManaged,
    ),
    'crypto.certs': you('Uses certificates from your authority for LDAPS.', 'Issue and renew them.', ours),
    'crypto.transit': both('Supports encrypted LDAP and channel settings.', 'Turn LDAPS on and older protocols off.', ours),
    'resil.backup': both('Takes daily snapshots by itself.', 'Take your own before risky changes, and test a restore.', ours, {
      basis: 'operated',
    }),
    'resil.dr': [
      identity['resil.dr'],
      {
        id: 'directoryservice-microsoft-ad-edition-enterprise',
        owner: 'shared',
        says: 'Enterprise edition: AWS replicates the directory to Regions that you add.',
        awsDoes: 'Replicates the directory to Regions that you add.',
        youDo: 'Add the recovery Region, and test sign-in there.',
        source: ours,
        when: (ad) => ad.Edition === 'Enterprise',
      },
    ],
    'net.segment': you('Places controllers in two of your subnets.', 'Choose private subnets and DNS forwarding.', ours),
    'net.perimeter': you(
      'Creates a group that opens directory ports.',
      'Narrow that group to members and applications.',
      createDetailsManaged,
    ),
    'iam.creds': [
      you('Stores password hashes in the directory.', 'Set fine-grained password policies; guard the Admin account.', ours),
      {
        id: 'directoryservice-microsoft-ad-password',
        owner: 'customer',
        says: 'The administrator password stands in the template.',
        awsDoes: 'Sets the password that you give.',
        youDo: "Take the administrator's password out of the template, and change it.",
        source: ours,
        when: (ad) => has(ad, 'Password'),
      },
    ],
    'iam.mfa': you('Relays MFA to a RADIUS server of yours.', 'Run that server and enrol users.', ours),
    'log.audit': you('Forwards controller security logs if configured.', 'Turn forwarding on and keep the logs.', ours),
  },
);
