import { properties, property, type Made, type Subject } from './subject.ts';
import { unknown } from './write.ts';

/**
 * A layer, under its own name unless it is given one. AWS SAM puts a hash behind its logical id, and changes what refers to it: here both keep it.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-layerversion.html and
 * https://github.com/aws/serverless-application-model (1.115.0), samtranslator/model/sam_resources.py; both read 2026-11-26.
 */
export function layerVersion(subject: Subject): Made {
  return {
    resources: {
      [subject.id]: {
        type: 'AWS::Lambda::LayerVersion',
        properties: {
          LayerName: property(subject, 'LayerName') ?? subject.id,
          Content: unknown('ContentUri', property(subject, 'ContentUri')?.at ?? subject.at),
          ...properties(subject, 'Description', 'CompatibleArchitectures', 'CompatibleRuntimes', 'LicenseInfo'),
        },
      },
    },
  };
}
