import { Origins, type Resource } from '@demarc/model';
import { expect, test } from 'vitest';
import { editsOf } from './edits.ts';

const first = { FromPort: 22 };
const second = { FromPort: 80 };
const properties = { AccessControl: 'PublicRead', Ingress: [first, second], Inner: { List: [1, 2, 3], Kept: true } };
const origins = new Origins();
origins.member(properties.Ingress, '0', () => ({ file: 'a.yaml', line: 7, column: 3 }));
const resource: Resource = { key: 'R', type: 'AWS::Test::Thing', properties, names: [], addresses: ['R'], holes: false, origins };

test.each<[string, object, object]>([
  ['a new value is written', { Logging: { Bucket: 'b' } }, { write: { Logging: { Bucket: 'b' } }, remove: [] }],
  ['nothing in the place of a value', { AccessControl: null }, { remove: [{ path: 'AccessControl', isItem: false }] }],
  ['nothing in the place of nothing', { Website: null }, { remove: [] }],
  [
    'an item that goes, at its place',
    { Ingress: [second] },
    { remove: [{ path: 'Ingress[0]', isItem: true, place: { file: 'a.yaml', line: 7, column: 3 } }] },
  ],
  ['all items', { Inner: { List: [] } }, { remove: [0, 1, 2].map((index) => ({ path: `Inner.List[${index}]`, isItem: true })) }],
  ['a list that changes is written', { Ingress: [{ FromPort: 443 }] }, { write: { Ingress: [{ FromPort: 443 }] }, remove: [] }],
  ['a list that grows is written', { Inner: { List: [1, 2, 3, 4] } }, { write: { Inner: { List: [1, 2, 3, 4] } }, remove: [] }],
  [
    'both',
    { Inner: { List: [1, 3], Kept: false } },
    { write: { Inner: { Kept: false } }, remove: [{ path: 'Inner.List[1]', isItem: true }] },
  ],
])('%s', (_, patch, edits) => expect(editsOf(resource, patch)).toEqual(edits));
