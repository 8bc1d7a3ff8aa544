import { pseudo } from '@demarc/model';
import { more, oneOf, other, table, unresolved } from '../../../testing/index.ts';
import type { Other } from '../../../testing/world.ts';
import rule from './endpoint-service-admits-known-accounts.ts';

const permissions = (AllowedPrincipals: unknown, ServiceId: unknown = 'self', name = 'permissions'): Other =>
  other('AWS::EC2::VPCEndpointServicePermissions', { AllowedPrincipals, ServiceId }, name);
const root = (account: string): string => `arn:aws:iam::${account}:root`;
const partners = { settings: { trustedAccountIds: ['222222222222'] } };

table(rule, {
  nobody: ['pass', {}],
  'an empty list': ['pass', {}, { with: [permissions([])] }],
  'its own account': ['pass', {}, { with: [permissions([root('111111111111')])] }],
  'its own account by the template': ['pass', {}, { with: [permissions([root(pseudo('AWS::AccountId'))])] }],
  'a role of its own account': ['pass', {}, { with: [permissions(['arn:aws:iam::111111111111:role/app'])] }],
  'a role of the same template': ['pass', {}, { with: [permissions(['⟨t#Role.Arn⟩'])] }],
  everyone: ['fail', {}, { with: [permissions(['*'])], says: 'everyone' }],
  'everyone, though each is accepted': ['fail', { AcceptanceRequired: true }, { with: [permissions(['*'])] }],
  'another account': ['fail', {}, { with: [permissions([root('222222222222')])], says: 'account 222222222222' }],
  'a user of another account': ['fail', {}, { with: [permissions(['arn:aws:iam::222222222222:user/u'])] }],
  'its own account beside another': ['fail', {}, { with: [permissions([root('111111111111'), root('222222222222')])] }],
  'a partner': ['pass', {}, { with: [permissions([root('222222222222')])], ...partners }],
  'a partner beside everyone': ['fail', {}, { with: [permissions([root('222222222222'), '*'])], ...partners }],
  'permissions of another service': ['pass', {}, { with: [permissions(['*'], 'vpce-svc-2')] }],
  'a parameter names someone': ['unknown', {}, { with: [permissions([unresolved])] }],
  'a parameter names someone beside everyone': ['fail', {}, { with: [permissions([unresolved, '*'])] }],
  'everyone or nobody': ['unknown', {}, { with: [permissions(oneOf(['*'], []))] }],
  'two strangers, either way': ['fail', {}, { with: [permissions([oneOf(root('222222222222'), root('333333333333'))])] }],
  'more than are known': ['unknown', {}, { with: [permissions([root('111111111111'), more])] }],
  'permissions of a service that a parameter names': ['unknown', {}, { with: [permissions(['*'], unresolved)] }],
  'permissions that were not read': ['unknown', {}, { unread: ['AWS::EC2::VPCEndpointServicePermissions'] }],
});
