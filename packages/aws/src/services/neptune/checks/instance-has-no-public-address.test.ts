import { denied, oneOf, other, table, unresolved } from '../../../testing/index.ts';
import rule from './instance-has-no-public-address.ts';

table(rule, {
  none: ['pass', { PubliclyAccessible: false }],
  'nothing said': ['pass', {}],
  public: ['fail', { PubliclyAccessible: true }, { says: 'public' }],
  'public, though its cluster requires IAM': [
    'fail',
    { PubliclyAccessible: true, DBClusterIdentifier: 'cluster' },
    { with: [other('AWS::Neptune::DBCluster', { IamAuthEnabled: true }, 'cluster')] },
  ],
  'a subnet group says nothing of it': ['pass', { DBSubnetGroupName: 'public-subnets' }],
  'by a parameter': ['unknown', { PubliclyAccessible: unresolved }],
  'not read': ['unknown', { PubliclyAccessible: denied }],
  'in one branch': ['unknown', { PubliclyAccessible: oneOf(true, false) }],
  'in both branches': ['fail', { PubliclyAccessible: oneOf(true, true) }],
  'in no branch': ['pass', { PubliclyAccessible: oneOf(false, undefined) }],
});
