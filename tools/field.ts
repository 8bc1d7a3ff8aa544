import { readFileSync } from 'node:fs';
import { loadAllKnowledge } from '@demarc/aws';
import { casesIn } from './field/case.ts';
import { explanations } from './field/explained.ts';
import { judgeCase } from './field/judge.ts';

/*
 * Cases after faults that people reported of other auditors: each says what a live account is like, which reads were denied, and what an audit must
 * come to. Their inventories are built and audited here, and what is found is set beside what is expected.
 *
 *   npm run field -- <file of cases>      exit 1 when one disagrees and field/explained.ts does not say why
 */

const [file] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('usage: npm run field -- <file of cases>\n');
  process.exit(2);
}
const cases = casesIn(readFileSync(file, 'utf8'));
const knowledge = await loadAllKnowledge();
const counts = { agree: 0, explained: 0, disagree: 0, 'not covered': 0 };

for (const each of cases) {
  const outcome = await judgeCase(each, knowledge);
  const wrong = outcome.covered ? outcome.judged.filter(({ expected, found }) => expected !== found) : [];
  const explained = wrong.length > 0 ? explanations[each.id] : undefined;
  const became = !outcome.covered ? 'not covered' : wrong.length === 0 ? 'agree' : explained === undefined ? 'disagree' : 'explained';
  counts[became]++;
  process.stdout.write(`${(became === 'disagree' ? 'DISAGREE' : became).padEnd(12)} ${each.id.padEnd(58)} ${each.rule}\n`);
  for (const { resource, about, expected, found, because } of wrong)
    process.stdout.write(
      `             ${resource}: ${about} ${expected} expected, ${found} found${because === '' ? '' : ` (${because})`}\n`,
    );
  if (explained !== undefined) process.stdout.write(`             ${explained}\n`);
}

process.stdout.write(
  `\n${cases.length} cases: ${Object.entries(counts)
    .map(([became, count]) => `${count} ${became}`)
    .join(', ')}\n`,
);
process.exitCode = counts.disagree > 0 ? 1 : 0;
