import { aws, both, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

export default responsibilities(
  'AWS::VerifiedPermissions::PolicyStore',
  { title: 'Permission policy store', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...identity,
    'app.protection': none('it has no sign-in page of its own'),
    'resil.ha': aws('Answers decisions over several Zones.', 'Decide what the application does when no answer comes.', ours),
    'crypto.certs': none('it holds no certificate'),
    'iam.authz': you('Evaluates your policies for each application request.', 'Write, test and call them at every door.', ours),
    'iam.mfa': none('factors belong to the sign-in before it'),
    'config.mgmt': both('Validates policies against the schema if you ask.', 'Validate strictly; keep and test policies like code.', ours),
  },
);
