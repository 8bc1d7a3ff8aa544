import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { audit } from '@demarc/cli';

/** A template, and the resource of it that a check is asked about. */
export interface Question {
  readonly check: string;
  readonly resource: string;
  readonly template: string;
}
export type Answer = 'pass' | 'fail' | 'unknown' | 'not asked';

/** The day on which the examples are judged. */
export const day = new Date('2026-11-26');

/** What an audit says of templates, each in a file of its own: the real path from the text to the verdict. */
export async function audited(questions: readonly Question[]): Promise<readonly Answer[]> {
  const folder = mkdtempSync(join(tmpdir(), 'demarc-examples-'));
  try {
    questions.forEach(({ template }, index) => {
      const file = join(folder, fileOf(index));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, template);
    });
    const { assessments } = await audit({ target: folder, cwd: folder, now: day });
    const verdicts = new Map<string, Answer>();
    for (const { findings, inventory } of assessments)
      for (const { check, verdict, resource: key, unknown } of findings) {
        const resource = inventory.get(key);
        if (unknown?.reason === 'error') throw new Error(`${check} threw: ${unknown.why}`);
        verdicts.set(`${resource?.location?.file} ${resource?.addresses[0]} ${check}`, verdict);
      }
    return questions.map(({ check, resource }, index) => verdicts.get(`${fileOf(index)} ${resource} ${check}`) ?? 'not asked');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Folders of a hundred, so that none is huge. */
const fileOf = (index: number): string => `${Math.floor(index / 100)}/${index}.yaml`;
