import type { CoverageStatus } from '@demarc/model';

/** What holds of a type that no coverage row of code names: a template holds all its types, and what only an account has it cannot know. */
export const assumedOfCode = (type: string): CoverageStatus => (type.startsWith('Demarc::') ? 'live-only' : 'read');
