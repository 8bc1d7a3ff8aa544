export { audit, type Audit, type AuditOptions } from './audit.ts';
export { compare, type CompareOptions } from './compare.ts';
export { UserError } from './errors.ts';
export type { Io } from './io.ts';
export { main } from './main.ts';
export { matrix, type Matrix, type MatrixOptions } from './matrix.ts';
export type { Filters } from './select.ts';
export { version } from './version.ts';
export { houseOf, houseOfType, type House } from './who.ts';
