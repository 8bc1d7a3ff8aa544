import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from '@demarc/cli';
import { writeAll } from './generated.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Pages whose output blocks are real runs. */
const pages = ['README.md', 'examples/README.md'] as const;

/** A block: the command in a comment, then what it printed. `head=N` keeps the first lines, `tail=N` the last. */
const block = /<!-- run: (?<command>[^\n]*?)(?: \| (?<cut>head|tail)=(?<lines>\d+))? -->\n```(?<language>\w*)\n[\s\S]*?```/g;

/** The share of verdicts that are decided on public templates, as `npm run decided` measured it. */
const share = /(?<=<!-- decided -->)[^<]*/g;

/** What a command line prints on a terminal of 100 columns, without colours, on a fixed day. */
async function printed(command: string): Promise<string> {
  let text = '';
  const stream = { write: (part: string) => void (text += part), columns: 100 };
  const words = (command.match(/'[^']*'|\S+/g) ?? []).map((word) => word.replaceAll("'", '')).slice(1);
  await main(words, {
    cwd: root,
    env: { LANG: 'en_US.UTF-8' },
    stdout: stream,
    stderr: stream,
    now: () => new Date('2026-11-26T09:00:00Z'),
  });
  return text.trimEnd();
}

/** The pages with their blocks as the commands print them now. */
export async function generate(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const { decided } = JSON.parse(readFileSync(join(root, 'test/decided.json'), 'utf8')) as { decided: string }; // written by tools/decided.ts
  for (const page of pages) {
    let text = readFileSync(join(root, page), 'utf8').replaceAll(share, decided);
    for (const match of text.matchAll(block)) {
      const { command = '', cut, lines, language = '' } = match.groups ?? {};
      const output = (await printed(command)).split('\n');
      const kept =
        cut === 'head'
          ? [...output.slice(0, Number(lines)), ...(output.length > Number(lines) ? ['…'] : [])]
          : cut === 'tail'
            ? ['…', ...output.slice(-Number(lines))]
            : output;
      const run = `<!-- run: ${command}${cut === undefined ? '' : ` | ${cut}=${lines}`} -->`;
      text = text.replace(match[0], () => `${run}\n\`\`\`${language}\n$ ${command}\n${kept.join('\n')}\n\`\`\``);
    }
    files.set(page, text);
  }
  return files;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeAll(await generate());
