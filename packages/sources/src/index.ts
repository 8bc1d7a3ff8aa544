export { openTarget, type FileCounts, type Opened, type OpenOptions } from './open.ts';
export { readTemplates } from './cloudformation/files.ts';
export { readingOf, type Reading } from './cloudformation/reading.ts';
export type { Document } from './document/node.ts';
