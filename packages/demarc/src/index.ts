/**
 * Everything that the command line does, as calls.
 *
 * @example
 * import { audit } from 'demarc';
 * const { sums, document } = await audit({ target: './infra' });
 * console.log(sums.cells.unmet, document().findings);
 */
export * from '@demarc/cli';
