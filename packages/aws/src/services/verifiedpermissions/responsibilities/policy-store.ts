import { none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

export default responsibilities(
  'AWS::VerifiedPermissions::PolicyStore',
  { title: 'Permission policy store', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...identity,
    'app.code': you('Validates policies against the schema if you ask.', 'Validate strictly, and test policies like code.', ours),
    'app.protection': none('it has no sign-in page of its own'),
    'crypto.certs': none('it holds no certificate'),
    'iam.authz': you('Evaluates your policies for each application request.', 'Write, test and call them at every door.', ours),
    'iam.mfa': none('factors belong to the sign-in before it'),
  },
);
