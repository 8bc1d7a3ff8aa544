import { loadAllKnowledge } from '@demarc/aws';
import { loadCatalogue, loadToolIds } from './questions/catalogue.ts';
import { askersOf, claimed, dangling } from './questions/claims.ts';
import { sumsOf, type Share } from './questions/sums.ts';

/*
 * How many questions of the catalogue are asked, by service and tier; exit 1 when a check claims an id that nobody knows. Usage:
 *
 *   npm run coverage:questions [-- --json]
 */

const { checks } = await loadAllKnowledge();
const catalogue = loadCatalogue();
const askers = askersOf(checks);
const sums = sumsOf(catalogue, claimed(askers));
const wrong = dangling(askers, new Set(catalogue.map(({ id }) => id)), loadToolIds());

if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify({ services: sums, dangling: wrong }, undefined, 1)}\n`);
else {
  const told = ({ asked, all }: Share): string => (all === 0 ? '' : `${asked}/${all}`);
  const width = Math.max(...sums.map(({ service }) => service.length));
  const cells = (words: readonly string[]): string => words.map((word) => word.padStart(11)).join('');
  process.stdout.write(`${''.padEnd(width)}${cells(['tier 1', 'live-only', 'tier 2', 'live-only', 'tier 3', 'live-only'])}\n`);
  for (const { service, tiers } of sums) {
    const words = tiers.flatMap(({ templates, liveOnly }) => [told(templates), told(liveOnly)]);
    process.stdout.write(`${service.padEnd(width)}${cells(words)}\n`.replace(/ +\n/, '\n'));
  }
  process.stdout.write('questions that are asked, of those that a template can answer and of those that only a live account can\n');
  for (const each of wrong) process.stdout.write(`dangling: ${each}\n`);
}
if (wrong.length > 0) process.exitCode = 1;
