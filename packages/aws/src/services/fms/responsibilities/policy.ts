import { both, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::FMS::Policy',
  { title: 'Firewall Manager policy', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...controlPlane,
    'app.supplychain': none('no package or module enters it'),
    'app.code': none('settings only; no code of yours runs in it'),
    'app.protection': [
      both('Applies your policy to accounts and reports gaps.', 'Define scope and remediate what is reported.', ours),
      {
        id: 'fms-policy-reports-only',
        owner: 'shared',
        says: 'Remediation is off: AWS reports gaps only.',
        awsDoes: 'Reports gaps and closes none.',
        youDo: 'Close what is reported, or let Firewall Manager do it.',
        source: ours,
        when: (policy) => policy.RemediationEnabled === false,
      },
    ],
    'iam.authz': you(
      'Lets the administrator account change other accounts.',
      'Guard the administrator account; few may edit policies.',
      ours,
    ),
  },
);
