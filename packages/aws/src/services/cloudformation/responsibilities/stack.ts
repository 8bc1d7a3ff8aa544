import { has, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::CloudFormation::Stack',
  { title: 'Stack', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...controlPlane,
    'app.supplychain': you('Runs macros, modules and hooks that you enable.', 'Vet third-party extensions and nested templates.', ours),
    'resil.backup': you(
      'Rolls a failed change of the stack back; brings no data back.',
      'Keep the template in version control, and back up what the stack holds.',
      ours,
      { basis: 'operated' },
    ),
    'config.mgmt': [
      controlPlane['config.mgmt'],
      {
        id: 'cloudformation-stack-notifications',
        owner: 'shared',
        says: 'AWS reports each change to the topics listed.',
        awsDoes: 'Reports each change to the topics listed.',
        youDo: 'Read the reports; change through code and look for drift.',
        source: ours,
        when: (stack) => has(stack, 'NotificationARNs'),
      },
    ],
  },
);
