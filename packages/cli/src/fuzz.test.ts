import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { audit } from './index.ts';

/*
 * Whatever stands in a file, an audit ends, and no check fails of itself. Templates of the project are mutated: bytes, lines, values.
 * `DEMARC_FUZZ_FILES` names a folder of other templates, `DEMARC_FUZZ_ROUNDS` how many mutants of each.
 */

const seeds = process.env['DEMARC_FUZZ_FILES'] ?? fileURLToPath(new URL('../../../examples', import.meta.url));
const rounds = Math.max(2, Math.floor(Number(process.env['DEMARC_FUZZ_ROUNDS'] ?? 60) / 12));
const folder = mkdtempSync(join(tmpdir(), 'demarc-fuzz-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let state = Number(process.env['DEMARC_FUZZ_SEED'] ?? 11);
const random = (below: number): number => {
  state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
  return (state >> 8) % below;
};

const junk = [
  '!Ref ',
  '!GetAtt ',
  '{}',
  '[]',
  'null',
  ': ',
  '- ',
  '"',
  "'",
  '\t',
  '\u0000',
  '${',
  '}',
  '!If [X, a, b]',
  '&a ',
  '*a',
  '<<: *a',
  '[[[[[[',
  '{{resolve:x:y}}',
  '\u202e',
  'Fn::ForEach::X',
  '0o17',
  '__proto__: 1',
  'AWS::NoValue',
  '\ufeff',
  '1e999',
  '-1',
  '✗',
];

function mutant(text: string): string {
  let mutated = text;
  for (let count = 1 + random(4); count > 0; count--) {
    const at = random(mutated.length);
    const length = random(40);
    const other = random(mutated.length);
    switch (random(4)) {
      case 0:
        mutated = mutated.slice(0, at) + mutated.slice(at + length);
        break;
      case 1:
        mutated = mutated.slice(0, at) + (junk[random(junk.length)] ?? '') + mutated.slice(at);
        break;
      case 2:
        mutated = mutated.slice(0, at) + mutated.slice(other, other + length) + mutated.slice(at);
        break;
      default:
        mutated = mutated.slice(0, at) + String.fromCodePoint(random(0x300)) + mutated.slice(at + 1);
    }
  }
  return mutated;
}

const files = readdirSync(seeds, { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.(?:ya?ml|json)$/.test(path) && path !== 'expected.json',
);

test.each(files)('mutants of %s', async (path) => {
  const text = readFileSync(join(seeds, path), 'utf8');
  const target = join(folder, path.replaceAll(/[\\/]/g, '-'));
  for (let round = 0; round < rounds; round++) {
    const source = mutant(text);
    writeFileSync(target, source);
    const { assessments } = await audit({ target, cwd: folder, now: new Date('2026-11-26') });
    const defects = assessments.flatMap(({ findings }) =>
      findings.filter(({ unknown }) => unknown?.reason === 'error').map(({ check, unknown }) => `${check}: ${unknown?.why}`),
    );
    expect(defects, source).toEqual([]);
  }
});
