import { remove } from '@demarc/model';
import { more, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './url-cors-is-not-open.ts';

const site = 'https://halden.example';

table(rule, {
  'no CORS at all': ['pass', { AuthType: 'NONE' }],
  'an empty block': ['pass', { Cors: {} }],
  'no origin': ['pass', { Cors: { AllowOrigins: [], AllowMethods: ['*'] } }],
  'one website': ['pass', { Cors: { AllowOrigins: [site], AllowMethods: ['GET'] } }],
  'one website, every method': ['pass', { Cors: { AllowOrigins: [site], AllowMethods: ['*'], AllowHeaders: ['*'] } }],
  'every origin': ['fail', { Cors: { AllowOrigins: ['*'] } }, { says: 'any origin', fix: { Cors: { AllowOrigins: remove } } }],
  'every origin, one method': ['fail', { Cors: { AllowOrigins: ['*'], AllowMethods: ['GET'] } }],
  'every origin with cookies': ['fail', { Cors: { AllowOrigins: ['*'], AllowCredentials: true } }],
  'every origin behind IAM': ['fail', { AuthType: 'AWS_IAM', Cors: { AllowOrigins: ['*'] } }],
  'every origin beside a website': ['fail', { Cors: { AllowOrigins: [site, '*'] } }, { fix: { Cors: { AllowOrigins: [site] } } }],
  'every host': ['fail', { Cors: { AllowOrigins: ['https://*'] } }],
  'every host without TLS': ['fail', { Cors: { AllowOrigins: ['http://*'] } }],
  'the machine of a developer': ['pass', { Cors: { AllowOrigins: ['http://localhost:3000'] } }],
  'an origin by a parameter': ['unknown', { Cors: { AllowOrigins: [unresolved] } }],
  'an origin by a parameter, another open': [
    'fail',
    { Cors: { AllowOrigins: [unresolved, '*'] } },
    { noFix: 'the other origin is not known' },
  ],
  'more than was read': ['unknown', { Cors: { AllowOrigins: [site, more] } }],
  'by a condition': ['unknown', { Cors: { AllowOrigins: oneOf(['*'], [site]) } }],
  'websites by a condition': ['pass', { Cors: { AllowOrigins: oneOf([site], undefined) } }],
  'the block by a parameter': ['unknown', { Cors: unresolved }],
});
