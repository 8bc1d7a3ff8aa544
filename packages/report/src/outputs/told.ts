import { pointerParts, type Evidence, type Finding, type Inventory } from '@demarc/model';
import { told, withReferences } from '../cloudformation.ts';
import { addressOf } from '../places.ts';
import { safe } from '../screen/paint.ts';

/**
 * A string of the input for a file that others parse: inert in a terminal, whole characters only, and none that XML 1.0 forbids
 * (https://www.w3.org/TR/xml/#charsets).
 */
export const clean = (text: string): string => safe(text.toWellFormed()).replace(/[\ufffe\uffff]/g, '\ufffd');

/** At most so many characters; a cut shows, and never splits one. */
export const cut = (text: string, most: number): string =>
  text.length > most
    ? `${text
        .slice(0, most - 1)
        .toWellFormed()
        .replace(/\ufffd$/, '')}…`
    : text;

/** Some texts as one of at most so many characters: what does not fit is counted. */
export function joined(texts: readonly string[], between: string, most: number): string {
  let all = '';
  for (const [index, text] of texts.entries()) {
    const next = index === 0 ? cut(text, most) : `${all}${between}${text}`;
    if (next.length > most) return `${all}${between}and ${texts.length - index} more`;
    all = next;
  }
  return all;
}

/** What is wrong, or why nobody knows, in one line. */
export function problemOf(finding: Finding, most: number): string {
  const texts = finding.verdict === 'unknown' ? [finding.unknown?.why ?? 'not known'] : (finding.problems ?? []);
  return joined(
    texts.map((text) => clean(withReferences(text))),
    '; ',
    most,
  );
}

/** One value that decided: `Path.To = value`; of another resource with its address. */
export function evidenceText(evidence: Evidence, finding: Finding, inventory: Inventory): string {
  const other = evidence.resource !== undefined && evidence.resource !== finding.resource ? evidence.resource : undefined;
  const of = other === undefined ? '' : `${addressOf(inventory.get(other)) || other} `;
  // A relation (who names this resource) is no pointer: it stands as it is.
  const path = evidence.path.startsWith('/') ? pointerParts(evidence.path).join('.') : evidence.path;
  return clean(`${of}${path} = ${evidence.open ?? told(evidence.value)}`);
}

/** The ids of the members that failed, of a family that fails. */
export const failedMembers = ({ members }: Finding): string[] =>
  Object.entries(members ?? {}).flatMap(([id, verdict]) => (verdict === 'fail' ? [id] : []));
