import { both, has, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { detectionAndLogging } from '../../../profiles/detection-and-logging.ts';

export default responsibilities(
  'AWS::Grafana::Workspace',
  { title: 'Grafana workspace', serviceModel: 'saas', serviceType: 'abstract' },
  {
    ...detectionAndLogging,
    'engine.patch': both('Runs and patches Grafana of the chosen version.', 'Upgrade the version in time.', ours, {
      schedule: 'you',
      basis: 'operated',
    }),
    'app.supplychain': [
      both('Offers a plug-in catalogue.', 'Vet plug-ins before you enable them.', ours),
      {
        id: 'grafana-workspace-plugin-admin-enabled',
        owner: 'customer',
        says: 'Administrators may install any plug-in.',
        awsDoes: 'Installs what an administrator picks.',
        youDo: 'Vet plug-ins, and update or remove them.',
        source: ours,
        when: (workspace) => workspace.PluginAdminEnabled === true,
      },
    ],
    'net.segment': [
      detectionAndLogging['net.segment'],
      {
        id: 'grafana-workspace-vpc-configuration',
        owner: 'customer',
        says: 'Queries leave through your VPC.',
        awsDoes: 'Sends queries through your subnets.',
        youDo: 'Choose subnets, routes and groups that reach the sources.',
        source: ours,
        when: (workspace) => has(workspace, 'VpcConfiguration'),
      },
    ],
    'net.perimeter': [
      detectionAndLogging['net.perimeter'],
      {
        id: 'grafana-workspace-network-access-control',
        owner: 'shared',
        says: 'AWS lets in only the networks that you list.',
        awsDoes: 'Lets in only the networks that you list.',
        youDo: 'Keep the list short and current.',
        source: ours,
        when: (workspace) => has(workspace, 'NetworkAccessControl'),
      },
    ],
    'iam.mfa': you('Leaves second factors to the provider that signs users in.', 'Demand MFA there.', ours),
    'iam.identity': you('Signs users in by SAML or Identity Center.', 'Assign roles and remove leavers.', ours),
  },
);
