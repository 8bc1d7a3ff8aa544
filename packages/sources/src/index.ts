export { readTemplates, type ReadTemplates, type ReadTemplatesOptions, type TemplateCounts } from './cloudformation/files.ts';
export { looksLikeTemplate, recognise, type Recognised, type Remark } from './cloudformation/recognise.ts';
export { Lines, type Position } from './document/lines.ts';
export { child, type Document, type Entry, type ListNode, type MapNode, type Node, type ScalarNode, stringOf } from './document/node.ts';
export { type FilePlace, readDocument, type ReadDocument } from './document/read.ts';
