import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

export default responsibilities(
  'AWS::IAM::RolePolicy',
  { title: 'IAM role inline policy', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::IAM::Role' },
  {
    ...identity,
    'iam.authz': you(
      'Gives the document to this one role and no other; deletes it with the role.',
      'Name actions and resources that the role really uses, and look at it when you review the role: lists of managed policies do not show it.',
      ours,
    ),
  },
);
