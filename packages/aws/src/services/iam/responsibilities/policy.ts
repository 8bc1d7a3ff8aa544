import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

export default responsibilities(
  'AWS::IAM::Policy',
  { title: 'IAM inline policy', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::IAM::Role' },
  {
    ...identity,
    'iam.authz': you(
      'Embeds the document in each user, group and role that it lists; deletes it with the identity.',
      'Keep it as narrow as the one purpose that it has; what several need belongs in a managed policy.',
      ours,
    ),
    'resil.backup': you(
      'Overwrites an inline policy without keeping the old version.',
      'Keep it in code: there is no version to go back to.',
      ours,
      { basis: 'operated' },
    ),
  },
);
