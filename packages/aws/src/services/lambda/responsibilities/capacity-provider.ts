import { aws, both, none, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { containerHost } from '../../../profiles/container-host.ts';

export default responsibilities(
  'AWS::Lambda::CapacityProvider',
  { title: 'Lambda managed-instance capacity', serviceModel: 'paas', serviceType: 'container' },
  {
    ...containerHost,
    'virt.isolation': both(
      'Places several functions as containers on one instance.',
      'Put only mutually trusted functions on one provider.',
      ours,
    ),
    'orchestration.addons': aws('Runs placement and scaling of functions.', 'Set instance types and scaling limits.', ours),
    'os.guest': aws(
      'Patches and replaces the instances it launches.',
      'Leave lifetime limits alone so that replacement can happen.',
      ours,
      { schedule: 'aws' },
    ),
    'os.hardening': aws('Locks the instances; nobody logs in.', 'Nothing on the instance.', ours),
    'app.supplychain': none('packages belong to the functions'),
    'app.code': none('programs belong to the functions'),
    'crypto.rest': both(
      'Encrypts the volumes of instances with its key, or with one that you name.',
      'Name a key of yours where policy demands one.',
      ours,
    ),
    'resil.backup': none('capacity holds no data to restore'),
    'iam.identity': none('capacity has roles but no users'),
  },
);
