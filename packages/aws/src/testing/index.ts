export { table } from './table.ts';
export { beginning, denied, given, more, oneOf, other, self, selfArn, unresolved, type Row } from './world.ts';
