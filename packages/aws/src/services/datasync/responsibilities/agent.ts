import { aws, both, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { virtualMachine } from '../../../profiles/virtual-machine.ts';

export default responsibilities(
  'AWS::DataSync::Agent',
  { title: 'DataSync agent', serviceModel: 'paas', serviceType: 'container' },
  {
    ...virtualMachine,
    'physical.facility': you('Runs only the service side.', 'Guard the site of the agent machine.', ours, { basis: 'attested' }),
    'virt.hypervisor': you('Supplies an agent image.', 'Run the hypervisor that hosts it.', ours),
    'orchestration.addons': aws(
      'Runs the service side and updates the agent.',
      "Keep the virtual machine's resources and hypervisor tools right.",
      ours,
    ),
    'os.guest': aws('Updates the agent automatically.', 'Keep it online so that updates arrive.', ours, { schedule: 'aws' }),
    'os.hardening': both('Ships a closed appliance.', 'Change the local console password and fence it off.', ours, { basis: 'operated' }),
    'runtime.patch': aws('Updates the software inside the agent.', 'Nothing inside the appliance.', ours),
    'engine.patch': none('an agent holds no engine'),
    'app.supplychain': aws('Builds the appliance.', 'Download it only from AWS.', ours),
    'app.code': none('an agent runs no code of yours'),
    'crypto.rest': none('an agent stores nothing lasting'),
    'resil.backup': none('an agent is replaced, not restored'),
    'iam.creds': you(
      'Pairs the agent once by an activation key.',
      "Reach the agent's console from few places, and change its password.",
      ours,
    ),
    'data.retention': none('an agent stores nothing lasting'),
  },
);
