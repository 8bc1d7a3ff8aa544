import { commandOf } from '@demarc/aws/testing';
import { checkFiles, loadTable, serviceFolders } from './tables/load.ts';

/*
 * The AWS CLI commands that the checks propose for the rows of their tables, as JSON: a list of { check, row, words }. Each command once.
 */

const commands: { check: string; row: string; words: readonly string[] }[] = [];
for (const file of serviceFolders().flatMap(checkFiles)) {
  const seen = new Set<string>();
  for (const { rule, rows } of (await loadTable(file)).tables)
    for (const [row, stated] of rows) {
      const words = stated[0] === 'fail' ? commandOf({ ...rule, id: file.id }, stated, 'example-1') : undefined;
      const text = words?.join(' ') ?? '';
      if (words === undefined || seen.has(text)) continue;
      seen.add(text);
      commands.push({ check: file.id, row, words });
    }
}
process.stdout.write(`${JSON.stringify(commands)}\n`);
