import { given, oneOf, other, self, table, unresolved } from '../../../testing/index.ts';
import rule from './bucket-logs-access.ts';

const logging = (to: string) => ({ LoggingConfiguration: { DestinationBucketName: to, LogFilePrefix: 'a/' } });

table(rule, {
  'into another bucket': ['pass', logging('logs')],
  'into one that a parameter names': ['pass', { LoggingConfiguration: { DestinationBucketName: given } }],
  'into itself, as a block without a destination does': ['pass', { LoggingConfiguration: { LogFilePrefix: 'a/' } }],
  'nothing said': ['fail', {}, { says: 'no access log' }],
  'by a condition': ['unknown', { LoggingConfiguration: oneOf({ DestinationBucketName: 'logs' }, undefined) }],
  'by something unknown': ['unknown', { LoggingConfiguration: unresolved }],
  'the bucket that receives the logs is not asked': ['not asked', {}, { with: [other('AWS::S3::Bucket', logging(self), 'writer')] }],
  'nor when the writer names it by its ARN’s name': [
    'not asked',
    {},
    { names: ['records'], with: [other('AWS::S3::Bucket', logging('records'), 'writer')] },
  ],
  'another bucket’s logs go elsewhere': ['fail', {}, { with: [other('AWS::S3::Bucket', logging('logs'), 'writer')] }],
  'logs of another go nobody knows where: this may be the bucket': [
    'unknown',
    {},
    { with: [other('AWS::S3::Bucket', { LoggingConfiguration: { DestinationBucketName: unresolved } }, 'writer')] },
  ],
  'logging, and perhaps a log bucket': [
    'pass',
    logging('logs'),
    { with: [other('AWS::S3::Bucket', { LoggingConfiguration: { DestinationBucketName: unresolved } }, 'writer')] },
  ],
});
