import { aws, both, ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { virtualMachine } from '../../../profiles/virtual-machine.ts';

const vulnerabilityAnalysisManagement = page(
  'https://docs.aws.amazon.com/gameliftservers/latest/developerguide/vulnerability-analysis-management.html',
  '2026-11-25',
);

export default responsibilities(
  'AWS::GameLift::Fleet',
  { title: 'GameLift fleet', serviceModel: 'paas', serviceType: 'container' },
  {
    ...virtualMachine,
    'physical.facility': [
      virtualMachine['physical.facility'],
      {
        id: 'gamelift-fleet-anywhere-facility',
        owner: 'customer',
        says: 'Anywhere: the servers stand where you put them.',
        awsDoes: 'Secures only the service side.',
        youDo: 'Guard the place where the servers stand.',
        source: ours,
        basis: 'attested',
        when: (fleet) => fleet.ComputeType === 'ANYWHERE',
      },
    ],
    'virt.isolation': aws(
      'Gives the fleet instances of its own; sessions share one.',
      'Separate player sessions inside your server.',
      ours,
    ),
    'orchestration.addons': aws(
      'Places sessions and scales instances.',
      'Set scaling targets and protect active sessions.',
      vulnerabilityAnalysisManagement,
    ),
    'os.guest': [
      both(
        'Builds the base image; patches arrive only with a new fleet.',
        'Recreate fleets regularly so that they start from newer images.',
        vulnerabilityAnalysisManagement,
        { schedule: 'you', basis: 'operated' },
      ),
      {
        id: 'gamelift-fleet-anywhere',
        owner: 'customer',
        says: 'Anywhere: the servers are your own machines.',
        awsDoes: 'Has no part in your machines.',
        youDo: 'Patch the servers that you register.',
        source: ours,
        basis: 'operated',
        when: (fleet) => fleet.ComputeType === 'ANYWHERE',
      },
    ],
    'os.hardening': both(
      'Configures hosts and their firewall baseline.',
      'Limit inbound ports and remote access to instances.',
      vulnerabilityAnalysisManagement,
      { basis: 'operated' },
    ),
    'app.code': you('Runs your game server build.', "Distrust clients; test the server's protocol.", ours),
    'resil.ha': both('Replaces unhealthy instances and processes.', 'Add locations and queues.', ours),
    'crypto.rest': you('Manages the disks of fleet instances.', 'Keep nothing on them that must be encrypted.', ours),
    'iam.authz': you(
      'Gives servers the role of the fleet if you name one.',
      'Keep that role narrow; game servers meet hostile players.',
      ours,
    ),
  },
);
