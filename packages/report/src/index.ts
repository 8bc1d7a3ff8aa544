export { told, withReferences, yamlLines } from './cloudformation.ts';
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
export { findingId, identityOf } from './identity.ts';
export { ndjsonLines } from './ndjson.ts';
export { addressOf, originText, placeOf, placeText } from './places.ts';
export { AuditScreen, diagnosticLines, type ScreenEnd, type ScreenFrame } from './screen/audit.ts';
export { catalogueScreen, checkScreen } from './screen/checks.ts';
export { houseJson, houseScreen, lineScreen, type HouseView } from './screen/house.ts';
export { palette, safe, type Look } from './screen/paint.ts';
export { Counter, failsFrom, type Sums } from './sums.ts';
