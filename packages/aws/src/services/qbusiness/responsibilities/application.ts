import { both, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { mlPlatform } from '../../../profiles/ml-platform.ts';
import { ownKey } from '../../../shifts/own-key.ts';

export default responsibilities(
  'AWS::QBusiness::Application',
  { title: 'Q Business assistant', serviceModel: 'saas', serviceType: 'abstract' },
  {
    ...mlPlatform,
    'app.supplychain': both('Chooses and hosts the models.', 'Vet connectors and plug-ins.', ours),
    'app.code': none('the assistant is a finished product'),
    'ai.safety': both('Runs models and global controls.', 'Block topics, review answers, limit plug-ins.', ours),
    'crypto.keys': [
      mlPlatform['crypto.keys'],
      ...ownKey<'AWS::QBusiness::Application'>({
        id: 'qbusiness-application-kms-key-id',
        what: 'index and chats',
        says: 'Index and chats use a KMS key that you name.',
        awsDoes: 'Encrypts index and chats with the key that you name.',
        youDo: "Keep that key's policy and life; without it index and chats cannot be read.",
        source: ours,
        key: (application) => application.EncryptionConfiguration?.KmsKeyId,
      }),
    ],
    'data.classification': you(
      'Answers only from documents the asker may read.',
      'Keep source permissions right; old oversharing surfaces.',
      ours,
    ),
    'iam.identity': you('Signs users in through Identity Center or a provider.', 'Assign users and groups, and remove leavers.', ours),
  },
);
