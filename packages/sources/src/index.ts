export { openTarget, type FileCounts, type Opened, type OpenOptions } from './open.ts';
