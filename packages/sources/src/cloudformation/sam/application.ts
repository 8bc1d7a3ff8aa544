import { properties, property, tagList, type Made, type Subject } from './subject.ts';
import { isPlainMap, member, textOf, unknown } from './write.ts';

/**
 * A nested stack. A location that is a path or an address is that of its template; an application of the Serverless Application Repository has one that
 * only AWS SAM learns.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-application-applicationlocationobject.html and
 * https://github.com/aws/serverless-application-model (1.115.0), samtranslator/model/sam_resources.py; both read 2026-11-26.
 */
export function application(subject: Subject): Made {
  const location = property(subject, 'Location');
  const added = {
    'lambda:createdBy': 'SAM',
    'serverlessrepo:applicationId': member(location, 'ApplicationId'),
    'serverlessrepo:semanticVersion': member(location, 'SemanticVersion'),
  };
  const isKnown = location === undefined || isPlainMap(location) || textOf(location) !== undefined;
  return {
    resources: {
      [subject.id]: {
        type: 'AWS::CloudFormation::Stack',
        properties: {
          TemplateURL: textOf(location) === undefined ? unknown('Location', location?.at ?? subject.at) : location,
          ...properties(subject, 'Parameters', 'NotificationARNs', 'TimeoutInMinutes'),
          Tags: isKnown
            ? tagList(property(subject, 'Tags'), Object.fromEntries(Object.entries(added).filter(([, value]) => value !== undefined)))
            : unknown('Tags', subject.at),
        },
      },
    },
  };
}
