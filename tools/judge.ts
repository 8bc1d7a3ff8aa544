import { relative, resolve } from 'node:path';
import { readTemplates } from '@demarc/sources';
import type { Difference } from './judge/compare.ts';
import { explanations, type Explanation } from './judge/explained.ts';
import { compareTemplate } from './judge/ours.ts';
import { readTheirs } from './judge/theirs.ts';

/*
 * An independent judge of what our reader makes of templates: AWS's own validator (`@aws/cloudformation-validate`, beta) resolves the same
 * templates, each by itself, and every difference is printed by its kind. Those that are explained stand in judge/explained.ts.
 *
 *   npm run judge -- <folder of templates> [--all]      exit 1 when a difference is not explained; --all prints the explained ones, too
 */

const [folder, all] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('usage: npm run judge -- <folder of templates> [--all]\n');
  process.exit(2);
}
const { templates } = await readTemplates(resolve(folder));
if (templates.length === 0) {
  process.stderr.write(`judge: no templates below ${folder}\n`);
  process.exit(2);
}

const counts = { resources: 0, values: 0, lines: 0 };
const explained = new Map<Explanation, Difference[]>();
const unexplained: { readonly template: string; readonly difference: Difference }[] = [];
for (const document of templates) {
  const template = relative(process.cwd(), document.absolutePath);
  const note = (difference: Difference): void => {
    const explanation = explanations.find(({ holds }) => holds(difference));
    if (!explanation) unexplained.push({ template, difference });
    else explained.set(explanation, [...(explained.get(explanation) ?? []), { ...difference, path: `${template} ${difference.path}` }]);
  };
  try {
    const verdict = await compareTemplate(document, readTheirs(document.absolutePath));
    for (const name of ['resources', 'values', 'lines'] as const) counts[name] += verdict[name];
    verdict.differences.forEach(note);
  } catch (error) {
    note({ kind: 'unreadable', path: '', theirs: error instanceof Error ? error.message : String(error), ours: 'a template' });
  }
}

process.stdout.write(
  `${templates.length} templates, ${counts.resources} resources, ${counts.values} values and ${counts.lines} lines compared\n`,
);
for (const [{ reason }, differences] of explained) {
  process.stdout.write(`explained ${differences.length}: ${reason}\n`);
  if (all === '--all') for (const difference of differences) print(difference.path, difference);
}
for (const { template, difference } of unexplained.sort((a, b) => (a.difference.kind < b.difference.kind ? -1 : 1)))
  print(`${difference.kind}: ${template} ${difference.path}`, difference);
process.stdout.write(`${unexplained.length} not explained\n`);
if (unexplained.length > 0) process.exitCode = 1;

function print(where: string, { theirs, ours }: Difference): void {
  process.stdout.write(`  ${where}\n    theirs: ${theirs}\n    ours:   ${ours}\n`);
}
