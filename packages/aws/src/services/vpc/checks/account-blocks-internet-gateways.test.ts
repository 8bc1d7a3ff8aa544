import { beginning, denied, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './account-blocks-internet-gateways.ts';

const mode = (InternetGatewayBlockMode: string) => ({ InternetGatewayBlockMode });
const strict = { settings: { allowedBlockModes: ['block-bidirectional'] } };

table(rule, {
  inwards: ['pass', mode('block-ingress')],
  'both ways': ['pass', mode('block-bidirectional')],
  off: ['fail', mode('off'), { says: '(off)' }],
  'not said': ['fail', {}, { command: 'ec2 modify-vpc-block-public-access-options --internet-gateway-block-mode block-ingress' }],
  'a word that AWS does not know': ['fail', mode('Block-Ingress')],
  'inwards, where both ways are asked for': ['fail', mode('block-ingress'), strict],
  'both ways, where both ways are asked for': ['pass', mode('block-bidirectional'), strict],
  'a parameter decides': ['unknown', mode(unresolved)],
  'blocked either way': ['pass', mode(oneOf('block-ingress', 'block-bidirectional'))],
  'blocked or not': ['unknown', mode(oneOf('block-ingress', 'off'))],
  'a beginning that may be either': ['unknown', mode(beginning('block-'))],
  'it was not read': ['unknown', mode(denied)],
});
