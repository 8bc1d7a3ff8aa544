export * from './check.ts';
export * from './coverage.ts';
export * from './diagnostic.ts';
export * from './elements.ts';
export * from './evaluate.ts';
export * from './finding.ts';
export * from './hole.ts';
export * from './inventory.ts';
export { judge } from './judge.ts';
export * from './logic.ts';
export * from './origin.ts';
export { Question, type Options } from './question.ts';
export { holeName } from './references.ts';
export * from './resource.ts';
export * from './token.ts';
export { matrix, statuses, statusOf, type Cell, type MatrixParts, type Status, type Tally } from './matrix.ts';
export { wholesOf } from './parts.ts';
export { resolver, type Because, type Resolved } from './resolve.ts';
export * from './responsibility.ts';
export { waiverFor, type Acceptance, type Accepted, type Skip, type Waiver } from './waiver.ts';
export { assess, type Asked, type Assessment } from './assess.ts';
export { proposeCommand, proposeFix, type Proposal } from './propose.ts';
export { distance, nearest } from './nearest.ts';
export { isRedacted, marker, markersIn, type Place, places, raised, readMarker, type Redacted } from './redacted.ts';
export {
  auditedBy,
  auditFramework,
  QuestionTallies,
  requirementResults,
  sectionOf,
  type AboutFramework,
  type Audited,
  type Framework,
  type QuestionTally,
  type Requirement,
  type RequirementResult,
} from './framework.ts';
