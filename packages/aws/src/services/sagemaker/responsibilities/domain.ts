import { aws, both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { workspace } from '../../../profiles/workspace.ts';
import { ownKey } from '../../../shifts/own-key.ts';

export default responsibilities(
  'AWS::SageMaker::Domain',
  { title: 'SageMaker Studio domain', serviceModel: 'paas', serviceType: 'container' },
  {
    ...workspace,
    'os.guest': aws('Patches the hosts of applications.', 'Restart applications so that they pick up new images.', ours),
    'os.hardening': aws('Runs applications in isolated containers.', 'Remove root from custom images.', ours),
    'app.supplychain': you('Supplies images with frameworks.', 'Vet packages, extensions and custom images.', ours),
    'crypto.keys': [
      workspace['crypto.keys'],
      ...ownKey<'AWS::SageMaker::Domain'>({
        id: 'sagemaker-domain-kms-key-id',
        what: 'home directories',
        says: 'Home directories use a KMS key that you name.',
        awsDoes: 'Encrypts home directories with the key that you name.',
        youDo: "Keep that key's policy and life; without it home directories cannot be read.",
        source: ours,
        key: (domain) => domain.KmsKeyId,
      }),
    ],
    'crypto.certs': aws('Renews the certificate of the Studio address.', 'Nothing to configure.', ours),
    'crypto.transit': both('Encrypts between user and Studio.', 'Encrypt between training nodes where needed.', ours),
    'resil.backup': you('Keeps home directories on a file system in your account.', 'Back that file system up.', ours, {
      basis: 'operated',
    }),
    'net.segment': [
      workspace['net.segment'],
      {
        id: 'sagemaker-domain-app-network-access-type-vpconly',
        owner: 'customer',
        says: 'All traffic of applications goes through your subnets.',
        awsDoes: 'Sends no application traffic around your VPC.',
        youDo: 'Provide endpoints and routes that applications need.',
        source: ours,
        when: (domain) => domain.AppNetworkAccessType === 'VpcOnly',
      },
    ],
    'iam.authz': you('Runs each profile with its execution role.', 'Give each team its own narrow role.', ours),
    'iam.mfa': [
      workspace['iam.mfa'],
      {
        id: 'sagemaker-domain-auth-mode-sso',
        owner: 'shared',
        says: 'People sign in through Identity Center.',
        awsDoes: 'Asks for a second factor as Identity Center is set.',
        youDo: 'Require a factor at every sign-in in Identity Center.',
        source: ours,
        when: (domain) => domain.AuthMode === 'SSO',
      },
    ],
    'iam.identity': you('Signs users in by IAM or Identity Center.', 'Give each person an own profile and role.', ours),
  },
);
