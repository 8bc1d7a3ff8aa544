import type { Domain } from '@demarc/aws';
import { nearest } from '@demarc/model';
import { domainsMeant, matrixTable, onlyWords, type MatrixTable } from '@demarc/report';
import { audit, type Audit, type AuditOptions } from './audit.ts';
import { UserError } from './errors.ts';

/** Of what a matrix is made. */
export interface MatrixOptions extends AuditOptions {
  /** Only these duties: a part of the flat (`locks`), a storey of the house (`access`), a domain. */
  readonly only?: readonly string[] | undefined;
}

/** Who owns what of a target: its table, and the audit whose cells it counts. */
export interface Matrix {
  readonly table: MatrixTable;
  readonly audit: Audit;
}

/** The matrix of a target: every duty of every type, by service model. */
export async function matrix(options: MatrixOptions): Promise<Matrix> {
  const only = options.only?.length ? domainsNamed(options.only) : undefined;
  const result = await audit(options);
  return { table: matrixTable(result.assessments, only), audit: result };
}

function domainsNamed(words: readonly string[]): readonly Domain[] {
  return words.flatMap((word) => {
    const found = domainsMeant(word);
    if (found) return found;
    const near = nearest(word, onlyWords);
    const plain = onlyWords.filter((each) => !each.includes('.'));
    throw new UserError(
      `--only does not know ${word}`,
      [near.length > 0 ? `nearest: ${near.join(', ')}` : `known: ${plain.join(', ')}, and every control domain`],
      [`demarc matrix --only ${near[0] ?? 'locks'}`],
    );
  });
}
