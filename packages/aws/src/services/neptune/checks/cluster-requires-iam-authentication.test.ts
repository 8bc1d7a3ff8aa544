import { denied, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './cluster-requires-iam-authentication.ts';

table(rule, {
  required: ['pass', { IamAuthEnabled: true }],
  'not required': ['fail', { IamAuthEnabled: false }, { says: 'asks nobody' }],
  'nothing said': ['fail', {}],
  'roles of the cluster are for its loads': ['fail', { AssociatedRoles: [{ RoleArn: 'arn:aws:iam::111111111111:role/load' }] }],
  restored: ['fail', { SnapshotIdentifier: 'snapshot-9' }],
  serverless: ['fail', { ServerlessScalingConfiguration: { MinCapacity: 1, MaxCapacity: 8 } }],
  'by a parameter': ['unknown', { IamAuthEnabled: unresolved }],
  'not read': ['unknown', { IamAuthEnabled: denied }],
  'in production only': ['unknown', { IamAuthEnabled: oneOf(true, false) }],
  'in both branches': ['pass', { IamAuthEnabled: oneOf(true, true) }],
});
