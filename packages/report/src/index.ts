export { told, withReferences, yamlLines } from './cloudformation.ts';
export { compareHouses, type ComparedHouse, type ComparedRow, type Comparison } from './compare.ts';
export {
  auditDocument,
  asks,
  checkEntry,
  withoutHoles,
  type AuditDocument,
  type CheckEntry,
  type Frame,
  type Include,
} from './document.ts';
export { dutyOf, dutyText, type Duty } from './duty.ts';
export { findingId, identityOf } from './identity.ts';
export { outputFormats, type OutputFormat } from './outputs/formats.ts';
export { type OutputContext, type OutputEnd, type OutputWriter } from './outputs/output.ts';
export { patchesOf, type PatchedBy, type PatchedLayer, type PatchedResource, type Patches } from './patches.ts';
export { liveFix } from './live-fix.ts';
export { addressOf, originText, placeOf, placeText, shownName } from './places.ts';
export { apartment, apartmentOwners, apartmentParts, type ApartmentPart, type Room } from './apartment.ts';
export {
  diffOf,
  isEmpty as isEmptyDiff,
  type Change,
  type ChangedResource,
  type ChangedVerdict,
  type Diff,
  type GrownDuty,
  type MovedDuty,
  type Setting,
  type Side,
  type Told,
} from './diff/diff.ts';
export { diffJson, diffMarkdown } from './diff/documents.ts';
export { diffScreen, type DiffFrame } from './diff/text.ts';
export {
  frameworkCsv,
  frameworkJson,
  frameworkMarkdown,
  frameworksCsv,
  frameworksJson,
  frameworksMarkdown,
} from './frameworks/documents.ts';
export { frameworkSummary, frameworkTable, type FrameworkSummary, type FrameworkTable, type RequirementRow } from './frameworks/rows.ts';
export { frameworkScreen, frameworksScreen, type FrameworkFrame } from './frameworks/text.ts';
export { inertJson } from './inert.ts';
export { matrixCsv, matrixJson, matrixMarkdown } from './matrix/documents.ts';
export { domainsMeant, onlyWords } from './matrix/only.ts';
export { matrixTable, type MatrixCell, type MatrixModel, type MatrixRow, type MatrixTable } from './matrix/table.ts';
export { matrixScreen, type MatrixFrame } from './matrix/text.ts';
export { type MatrixView } from './matrix/view.ts';
export { scored, type ScoredCard, type ScoredGroup, type ScoredItem } from './scorecard/card.ts';
export { scorecardJson, scorecardMarkdown } from './scorecard/documents.ts';
export { scorecardScreen, type ScorecardFrame } from './scorecard/text.ts';
export { AuditScreen, diagnosticLines, type ScreenEnd, type ScreenFrame, type ScreenPortion } from './screen/audit.ts';
export { catalogueScreen, checkScreen, equivalentsText, standsText, type About } from './screen/checks.ts';
export { compareJson, compareMarkdown, compareScreen } from './screen/compare.ts';
export { houseJson, houseScreen, lineScreen, ownerText, type HouseView } from './screen/house.ts';
export { mythsJson, mythsMarkdown, mythsScreen, type MythsFrame, type RefutedMyth } from './screen/myths.ts';
export { patchesJson, patchesScreen } from './screen/patches.ts';
export { quoted } from './shell.ts';
export { besideEachOther, palette, safe, wrap, type Look } from './screen/paint.ts';
export { street, streetRows, streetWidth } from './screen/street.ts';
export { cellSums, Counter, failsFrom, type CellSums, type Counted, type Sums } from './sums.ts';
