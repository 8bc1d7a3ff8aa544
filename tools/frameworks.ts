import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadAllKnowledge, scorecard } from '@demarc/aws';
import { compare, questionsOf, type Mappings } from './frameworks/compare.ts';
import { entered } from './frameworks/enter.ts';
import { outsideOf } from './frameworks/scorecard.ts';
import { frameworks } from './gen-registry.ts';

/*
 * Compares the editions of frameworks with what the checks say of themselves (`equivalents`), by way of tools/frameworks/mappings.json.
 *
 *   npm run frameworks                exit 1 when a check is missing at a requirement, or a claim is wrong
 *   npm run frameworks -- --write     enters what is missing; then: npm run generate, npm run format
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const print = (text: string): void => void process.stdout.write(`${text}\n`);

const mappings = JSON.parse(readFileSync(join(root, 'tools/frameworks/mappings.json'), 'utf8')) as Mappings; // the project's own file
const editions = await frameworks();
const knowledge = await loadAllKnowledge();
const { missing, faults } = compare(editions, questionsOf(knowledge.checks), mappings);

for (const { framework, requirement, questions } of missing) {
  print(`${values.write ? 'entered' : 'missing'}  ${framework} ${requirement}  ${questions.join(', ')}`);
  if (!values.write) continue;
  const path = join(root, 'packages/aws/src/frameworks', `${framework}.ts`);
  writeFileSync(path, entered(readFileSync(path, 'utf8'), requirement, questions));
}
for (const fault of faults) print(`fault    ${fault}`);
for (const { domain, ids } of outsideOf(scorecard, knowledge.checks)) print(`perhaps  in the scorecard (${domain}): ${ids.join(', ')}`);
for (const { id, requirements } of editions) {
  const isEntered = (requirement: string): boolean =>
    values.write && missing.some((each) => each.framework === id && each.requirement === requirement);
  const all = Object.entries(requirements);
  const lookedAt = all.filter(([requirement, { checks }]) => checks.length > 0 || isEntered(requirement)).length;
  print(`${id}: ${lookedAt} of ${all.length} requirements are looked at`);
}
if (missing.length > 0) print(values.write ? 'next: npm run generate, npm run format' : 'next: npm run frameworks -- --write');
if (faults.length > 0 || (missing.length > 0 && !values.write)) process.exitCode = 1;
