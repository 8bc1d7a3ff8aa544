import { parseArgs } from 'node:util';
import { loadAllKnowledge } from '@demarc/aws';
import { version } from '@demarc/cli';
import { responsibilityDocument } from './data/document.ts';
import { citations, staleCells } from './sources/citations.ts';
import { dayNamed } from './sources/day.ts';
import { deadLinks } from './sources/links.ts';
import { allProfiles } from './sources/profiles.ts';
import { ownSentences } from './sources/sentences.ts';

/*
 * Keeps the sources of the responsibility model honest: every address once, with the number of cells that cite it and the oldest day of reading.
 *
 *   npm run sources [-- --on 2026-11-26]       exit 1 when a cell's source was read more than a year before that day (today)
 *   npm run sources -- --check-links           opens each address once; exit 1 when one does not answer with 2xx
 *   npm run sources -- --fewest 20             instead: the types with the fewest sentences of their own
 */

const { values } = parseArgs({
  options: { on: { type: 'string' }, 'check-links': { type: 'boolean', default: false }, fewest: { type: 'string' } },
});
const on = dayNamed(values.on, new Date());
const count = values.fewest === undefined ? undefined : Number(values.fewest);
if (on === undefined || (count !== undefined && !(Number.isInteger(count) && count > 0))) {
  process.stderr.write('usage: npm run sources -- [--on 2026-11-26] [--check-links] | --fewest <number of types>\n');
  process.exit(2);
}
const { responsibilities } = await loadAllKnowledge();
if (count === undefined) await sources(on, values['check-links']);
else await fewest(count);

async function sources(on: string, isToOpen: boolean): Promise<void> {
  const document = responsibilityDocument(responsibilities.values(), { version, on });
  const cited = citations(document);
  print(cited.map(({ url, cells, oldest }) => `${String(cells).padStart(5)}  ${oldest}  ${url}`));
  print([`${cited.length} addresses`]);
  const stale = staleCells(document, on);
  report(
    stale.map(({ type, domain, url, on }) => `${on}  ${type}  ${domain}  ${url}`),
    `sources read more than a year before ${on}`,
  );
  if (!isToOpen) return;
  const dead = await deadLinks(
    cited.map(({ url }) => url),
    { atOnce: 8, timeout: 10_000 },
  );
  report(
    dead.map(({ url, why }) => `${url}  ${why}`),
    'addresses that do not answer',
  );
}

/** A list of faults: there should be none. */
function report(faults: readonly string[], title: string): void {
  print([`${faults.length} ${title}`, ...faults.map((fault) => `  ${fault}`)]);
  if (faults.length > 0) process.exitCode = 1;
}

async function fewest(count: number): Promise<void> {
  const counted = [...ownSentences(responsibilities.values(), await allProfiles())];
  print(counted.slice(0, count).map(([type, own]) => `${String(own).padStart(5)}  ${type}`));
}

function print(lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}
