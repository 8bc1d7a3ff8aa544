import { fileURLToPath } from 'node:url';
import { loadAllKnowledge, loadExamples, loadService, serviceNames } from '@demarc/aws';
import type { Check } from '@demarc/model';
import { checkPage } from './docs/check-page.ts';
import { generated, page, plain, table, word } from './docs/markdown.ts';
import { servicePage } from './docs/service-page.ts';
import { removeStrangers, writeAll } from './generated.ts';

/** The folders that hold nothing but generated pages. */
export const folders = ['docs/checks', 'docs/services'] as const;

/** The pages of the checks and of the services, path -> text. Their sentences come from the data. */
export async function generate(): Promise<Map<string, string>> {
  const knowledge = await loadAllKnowledge();
  const files = new Map<string, string>();
  const index: { service: string; checks: readonly Check[] }[] = [];
  for (const name of serviceNames) {
    const service = await loadService(name);
    const checks = Object.entries(service.checks).map(([id, rule]): Check => ({ ...rule, id }));
    index.push({ service: name, checks });
    files.set(`docs/services/${name}.md`, servicePage({ name, checks, responsibilities: service.responsibilities }, knowledge));
    for (const check of checks) {
      const examples = await loadExamples(check.id);
      if (!examples) throw new Error(`${check.id} has no examples: run npm run generate`);
      files.set(`docs/checks/${check.id}.md`, checkPage(check, name, knowledge.responsibilities.get(check.type), examples));
    }
  }
  files.set('docs/checks/README.md', indexPage(index));
  return files;
}

const indexPage = (services: readonly { readonly service: string; readonly checks: readonly Check[] }[]): string =>
  page([
    generated('tools/gen-docs.ts'),
    '# Checks',
    'One page a check: what it asks, whose duty that is, how it decides, templates that fail and pass, the fix. `demarc checks <id>` shows the same.',
    ...services
      .filter(({ checks }) => checks.length > 0)
      .flatMap(({ service, checks }) => [
        `## [${service}](../services/${service}.md)`,
        table(
          ['severity', 'check', 'id'],
          checks.map((check) => [check.severity, `[${plain(check.title)}](${check.id}.md)`, word(check.id)]),
        ),
      ]),
    '## Services without a check',
    services
      .filter(({ checks }) => checks.length === 0)
      .map(({ service }) => `[${service}](../services/${service}.md)`)
      .join(', '),
  ]);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = await generate();
  writeAll(files);
  removeStrangers(folders, files);
}
