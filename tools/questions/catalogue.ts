import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A question of the catalogue. */
export interface CatalogueQuestion {
  readonly id: string;
  readonly service: string;
  readonly type: string;
  readonly tier: 1 | 2 | 3;
  /** What answers it; `account` and `observed` are known to a live account only. */
  readonly needs: 'configuration' | 'related' | 'account' | 'observed';
}

/** A question with all that the catalogue says of it: what a first rule starts from. */
export interface WholeQuestion extends CatalogueQuestion, Partial<Record<Tool, readonly string[]>> {
  readonly title: string;
  readonly severity: string;
  readonly domain: string;
}

/** The tools whose ids are known. Guard's rules and cfn_nag's have no list here. */
export const tools = ['prowler', 'checkov', 'trivy', 'fsbp', 'config'] as const;
export type Tool = (typeof tools)[number];

const read = (name: string): unknown => JSON.parse(readFileSync(fileURLToPath(new URL(`../../data/${name}`, import.meta.url)), 'utf8'));

/** The questions that security tools ask, in the order of their ids. */
export const loadCatalogue = (): readonly WholeQuestion[] => (read('questions.json') as { questions: readonly WholeQuestion[] }).questions; // the project's own file

/** The ids of other tools. */
export const loadToolIds = (): Readonly<Record<Tool, readonly string[]>> =>
  read('tool-ids.json') as Readonly<Record<Tool, readonly string[]>>; // the project's own file

/** Whether a template can answer a question: what it needs stands in one. */
export const isOfTemplates = ({ needs, type }: CatalogueQuestion): boolean =>
  (needs === 'configuration' || needs === 'related') && !type.startsWith('Demarc::');
