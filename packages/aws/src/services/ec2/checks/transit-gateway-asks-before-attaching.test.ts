import { beginning, denied, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './transit-gateway-asks-before-attaching.ts';

const gateway = { AmazonSideAsn: 64512 };

table(rule, {
  'it asks': ['pass', { ...gateway, AutoAcceptSharedAttachments: 'disable' }],
  'it accepts': ['fail', { ...gateway, AutoAcceptSharedAttachments: 'enable' }, { says: 'without a question' }],
  'it does not say': ['pass', gateway],
  'default routes are another question': [
    'pass',
    { ...gateway, DefaultRouteTableAssociation: 'enable', DefaultRouteTablePropagation: 'enable' },
  ],
  'a parameter decides': ['unknown', { ...gateway, AutoAcceptSharedAttachments: unresolved }],
  'a condition decides': ['unknown', { ...gateway, AutoAcceptSharedAttachments: oneOf('enable', 'disable') }],
  'no, or not said': ['pass', { ...gateway, AutoAcceptSharedAttachments: oneOf('disable', undefined) }],
  'a beginning that says no': ['pass', { ...gateway, AutoAcceptSharedAttachments: beginning('dis') }],
  'a beginning that may be yes': ['unknown', { ...gateway, AutoAcceptSharedAttachments: beginning('e') }],
  'it was not read': ['unknown', { ...gateway, AutoAcceptSharedAttachments: denied }],
});
