import type { Node } from '../../document/node.ts';
import { properties, property, tagList, type Made, type Subject } from './subject.ts';
import { isPlainMap, member, textOf, unknown, type Written } from './write.ts';

/**
 * A table with one key, by default the text `id`; paid for by request unless a throughput is given.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-simpletable.html and
 * https://github.com/aws/serverless-application-model (1.115.0), samtranslator/model/sam_resources.py; both read 2026-11-26.
 */
export function simpleTable(subject: Subject): Made {
  const { name, type } = keyOf(property(subject, 'PrimaryKey'));
  const throughput = property(subject, 'ProvisionedThroughput');
  const tags = property(subject, 'Tags');
  return {
    resources: {
      [subject.id]: {
        type: 'AWS::DynamoDB::Table',
        properties: {
          AttributeDefinitions: [{ AttributeName: name, AttributeType: type }],
          KeySchema: [{ AttributeName: name, KeyType: 'HASH' }],
          ...(throughput ? { ProvisionedThroughput: throughput } : { BillingMode: 'PAY_PER_REQUEST' }),
          ...properties(subject, 'PointInTimeRecoverySpecification', 'SSESpecification', 'TableName'),
          Tags: tags && tagList(tags, {}),
        },
      },
    },
  };
}

const letters = new Map([
  ['Binary', 'B'],
  ['Number', 'N'],
  ['String', 'S'],
]);

function keyOf(key: Node | undefined): { readonly name: Written; readonly type: Written } {
  if (!key) return { name: 'id', type: 'S' };
  if (!isPlainMap(key)) return { name: unknown('PrimaryKey.Name', key.at), type: unknown('PrimaryKey.Type', key.at) };
  const type = letters.get(textOf(member(key, 'Type')) ?? '');
  return { name: member(key, 'Name'), type: type ?? unknown('PrimaryKey.Type', key.at) };
}
