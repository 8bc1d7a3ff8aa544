import { pseudo, token, zoneToken } from '@demarc/model';
import { expect, test } from 'vitest';
import { told, yamlLines } from './cloudformation.ts';

test.each<[string, string, string]>([
  [token('t.yaml', 'Bucket'), '!Ref Bucket', '${Bucket}'],
  [token('t.yaml#Inner', 'Bucket', 'Arn'), '!GetAtt Bucket.Arn', '${Bucket.Arn}'],
  [pseudo('AWS::Region'), '!Ref AWS::Region', '${AWS::Region}'],
  [zoneToken({ index: 1, region: 'AWS::Region', stack: 'a b/t.yaml#N' }), '!Select [1, !GetAZs ""]', '${Zone 1 of AWS::Region}'],
  [zoneToken({ index: 0, region: 'eu-west-1', stack: 't.yaml' }), '!Select [0, !GetAZs eu-west-1]', '${Zone 0 of eu-west-1}'],
])('a token is written as the reference that it stands for: %s', (value, yaml, line) => {
  expect(yamlLines({ Name: value })).toEqual([`Name: ${yaml}`]);
  expect(told(value)).toBe(line);
});
