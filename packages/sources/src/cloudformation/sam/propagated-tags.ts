import type { ScalarNode } from '../../document/node.ts';
import { property, tagList, type MadeResource, type Subject } from './subject.ts';
import { booleanOf, either, noValue } from './write.ts';

/** Types whose tags `PropagateTags` surely replaces. */
const surely = new Set([
  'AWS::ApiGateway::RestApi',
  'AWS::ApiGateway::Stage',
  'AWS::IAM::Role',
  'AWS::IoT::TopicRule',
  'AWS::Lambda::Function',
  'AWS::SNS::Topic',
  'AWS::SQS::Queue',
  'AWS::StepFunctions::StateMachine',
]);

/**
 * The properties with the tags that `PropagateTags` gives to all that is made: they take the place of those that AWS SAM adds. Which types have tags for
 * AWS SAM is not written down; where a type has some for CloudFormation and AWS SAM may not know, it may be either.
 * https://github.com/aws/serverless-application-model (1.115.0), samtranslator/model/__init__.py, read 2026-11-26.
 */
export function propagated(subject: Subject, { type, properties }: MadeResource): MadeResource['properties'] {
  const tags = property(subject, 'Tags');
  const asked = property(subject, 'PropagateTags');
  const isAsked = asked === undefined ? false : booleanOf(asked);
  if (!tags || isAsked === false || isOneValue(properties) || type.startsWith('AWS::ApiGatewayV2::')) return properties;
  if (!subject.scope.schema.type(type)?.properties.has('Tags')) return properties;
  const given = tagList(tags, {});
  if (isAsked === true && surely.has(type)) return { ...properties, Tags: given };
  return {
    ...properties,
    Tags: either(`PropagateTags of ${subject.id} reaches ${type}`, given, properties['Tags'] ?? noValue),
  };
}

/** Properties that are not known as a whole. */
const isOneValue = (properties: MadeResource['properties']): properties is ScalarNode => 'kind' in properties && 'tag' in properties;
