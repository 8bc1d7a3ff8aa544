import type { Statement } from '@demarc/spec';
import { other, self } from '../../testing/index.ts';
import type { Other } from '../../testing/world.ts';

// Pieces of the tables of this service.

export const topicArn = `arn:aws:sns:eu-central-1:111111111111:${self}`;
export const everyone = { AWS: ['*'] };

const document = (statements: readonly Statement[]) => ({ Version: '2012-10-17', Statement: statements });
/** The topic's policy, as one of several topics can have it. */
export const policy = (...statements: readonly Statement[]): Other =>
  other('AWS::SNS::TopicPolicy', { Topics: [self], PolicyDocument: document(statements) }, 'policy');
/** The topic's policy, as one topic has it. */
export const inlinePolicy = (...statements: readonly Statement[]): Other =>
  other('AWS::SNS::TopicInlinePolicy', { TopicArn: self, PolicyDocument: document(statements) }, 'inline-policy');
