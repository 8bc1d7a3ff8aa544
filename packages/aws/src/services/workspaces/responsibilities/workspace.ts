import { both, ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { workspace } from '../../../profiles/workspace.ts';
import { ownKey } from '../../../shifts/own-key.ts';

const eucops16Bp01 = page('https://docs.aws.amazon.com/wellarchitected/latest/end-user-computing-lens/eucops16-bp01.html', '2026-11-25');
const workspaceMaintenance = page('https://docs.aws.amazon.com/workspaces/latest/adminguide/workspace-maintenance.html', '2026-11-26');

export default responsibilities(
  'AWS::WorkSpaces::Workspace',
  { title: 'Desktop (WorkSpaces)', serviceModel: 'iaas', serviceType: 'infrastructure' },
  {
    ...workspace,
    'os.guest': [
      you('Runs its own agents and updates Windows only in default windows.', 'Patch desktops with your own tool.', eucops16Bp01, {
        basis: 'operated',
      }),
      {
        id: 'workspaces-workspace-running-mode-auto-stop',
        owner: 'customer',
        says: 'The desktop stops when it is not used: between its monthly maintenance and your sessions nothing patches it.',
        awsDoes: 'Starts the desktop once a month to install important updates, unless you switch that off.',
        youDo: 'Leave maintenance mode on, and patch desktops while they run.',
        source: workspaceMaintenance,
        basis: 'operated',
        when: (workspace) => workspace.WorkspaceProperties?.RunningMode === 'AUTO_STOP',
      },
    ],
    'crypto.keys': [
      workspace['crypto.keys'],
      ...ownKey<'AWS::WorkSpaces::Workspace'>({
        id: 'workspaces-workspace-volume-encryption-key',
        what: "the desktop's volumes",
        says: 'Volumes use a KMS key that you name.',
        awsDoes: "Encrypts the desktop's volumes with the key that you name.",
        youDo: 'Keep that key: disabled, it locks people out of their desktops.',
        source: ours,
        key: (workspace) => workspace.VolumeEncryptionKey,
      }),
    ],
    'crypto.rest': both('Encrypts root and user volumes if you ask at launch.', 'Ask for it: a desktop cannot be encrypted later.', ours),
    'iam.authz': you('Assigns each desktop to one user.', 'Decide who gets a desktop, and whether as local administrator.', ours),
    'detect.monitor': you('Publishes health and connection metrics.', 'Run endpoint detection on the desktops.', ours, {
      basis: 'operated',
    }),
  },
);
