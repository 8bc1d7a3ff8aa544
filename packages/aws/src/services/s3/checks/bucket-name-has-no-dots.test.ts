import { beginning, denied, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './bucket-name-has-no-dots.ts';

const website = { WebsiteConfiguration: { IndexDocument: 'index.html' } };

table(rule, {
  'no dots': ['pass', { BucketName: 'halden-archive' }],
  'no name: CloudFormation makes one': ['pass', {}],
  'no name but a prefix': ['pass', { BucketNamePrefix: 'halden-' }],
  dots: ['fail', { BucketName: 'archive.halden.example' }, { says: 'dots' }],
  'one dot': ['fail', { BucketName: 'archive.v2' }],
  'an address': ['fail', { BucketName: '192.168.5.4' }],
  'dots in a website’s name': ['not asked', { BucketName: 'www.halden.example', ...website }],
  'no dots in a website’s name': ['not asked', { BucketName: 'halden', ...website }],
  'a name made of account and Region': ['pass', { BucketName: 'logs-⟨AWS::AccountId⟩-⟨AWS::Region⟩' }],
  'a name made of another bucket’s': ['pass', { BucketName: '⟨stack.yaml#Archive.BucketName⟩-logs' }],
  'a name made of another’s, and a dot': ['fail', { BucketName: '⟨t#Archive⟩.logs' }],
  'by a parameter': ['unknown', { BucketName: unresolved }],
  'by a parameter behind a prefix': ['unknown', { BucketName: beginning('archive-') }],
  'one of two names': ['unknown', { BucketName: oneOf('archive', 'archive.example') }],
  'dots in both names': ['fail', { BucketName: oneOf('a.example', 'b.example') }],
  'a website by a condition, no dots': [
    'pass',
    { BucketName: 'halden', WebsiteConfiguration: oneOf(website.WebsiteConfiguration, undefined) },
  ],
  'a website by a condition, dots': [
    'unknown',
    { BucketName: 'a.example', WebsiteConfiguration: oneOf(website.WebsiteConfiguration, undefined) },
  ],
  'the website was not read': ['unknown', { BucketName: 'a.example', WebsiteConfiguration: denied }],
});
