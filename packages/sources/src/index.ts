export { openTarget, type FileCounts, type Opened, type OpenOptions } from './open.ts';
export { configName, projectOf, type Project } from './project.ts';
export { readTemplates } from './cloudformation/files.ts';
export { readingOf, type Reading } from './cloudformation/reading.ts';
export { type ParameterWord } from './cloudformation/parameter-files.ts';
export { readDocumentFile } from './document/file.ts';
export { child, stringOf, type Document, type ListNode, type MapNode, type Node, type ScalarNode } from './document/node.ts';
export { pathPattern } from './files/pattern.ts';
export { withoutSecrets } from './secrets/diagnostic.ts';
