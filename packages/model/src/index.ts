export type { Diagnostic, Location } from './diagnostic.ts';
export { isRedacted, marker, markersIn, type Place, places, readMarker, type Redacted } from './redacted.ts';
