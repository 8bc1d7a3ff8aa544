import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { virtualMachine } from '../../../profiles/virtual-machine.ts';

export default responsibilities(
  'AWS::Cloud9::EnvironmentEC2',
  { title: 'Cloud IDE (closed to new)', serviceModel: 'paas', serviceType: 'container' },
  {
    ...virtualMachine,
    'os.hardening': both(
      'Connects without open shell ports if told to.',
      'Choose the no-ingress connection; remove unused environments.',
      ours,
      { basis: 'operated' },
    ),
    'resil.backup': you('Keeps the disk while the environment exists.', 'Push work to a repository.', ours, { basis: 'operated' }),
    'iam.creds': both('Gives temporary credentials of the user.', 'Turn them off when a role is enough.', ours),
  },
);
