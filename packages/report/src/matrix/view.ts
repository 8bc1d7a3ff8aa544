import { domainFacts, type Domain } from '@demarc/aws';
import { apartment, apartmentOwners, apartmentParts } from '../apartment.ts';
import type { MatrixCell } from './table.ts';

/** In whose words a matrix speaks: those of the control domains, or those of a rented flat. The data are the same. */
export type MatrixView = 'cloud' | 'apartment';

/** Columns that stand together: a storey of the house, or a part of the flat. */
export interface ColumnGroup {
  readonly title: string;
  readonly columns: readonly Column[];
}
export interface Column {
  readonly domain: Domain;
  /** Two letters, unique within the group. */
  readonly short: string;
  readonly title: string;
  /** What it means in this view, in a sentence; of a control domain its title says enough. */
  readonly says?: string | undefined;
}

/** The columns of a view, from the ground up. */
export function columnGroups(domains: readonly Domain[], view: MatrixView): ColumnGroup[] {
  const titleOf = (domain: Domain): string => (view === 'apartment' ? apartment[domain].part : (domainFacts(domain)?.storey ?? 'Roof'));
  const titles: readonly string[] = view === 'apartment' ? apartmentParts : [...new Set(domains.map(titleOf))];
  return titles.flatMap((title) => {
    const found = domains.filter((domain) => titleOf(domain) === title);
    return found.length === 0 ? [] : [{ title: capital(title), columns: columns(found, view) }];
  });
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function columns(domains: readonly Domain[], view: MatrixView): Column[] {
  const names = domains.map((domain) => letters(domain.slice(domain.indexOf('.') + 1)));
  return domains.map((domain, index) => ({
    domain,
    short: names.indexOf(names[index] ?? '') === names.lastIndexOf(names[index] ?? '') ? (names[index] ?? '') : letters(domain),
    title: view === 'apartment' ? apartment[domain].word : (domainFacts(domain)?.title ?? domain),
    ...(view === 'apartment' && { says: apartment[domain].says }),
  }));
}

const letters = (word: string): string => word.slice(0, 2);

/** The owner in the words of a view. */
export const ownerWord = (owner: MatrixCell['owner'], view: MatrixView): string =>
  view === 'apartment'
    ? (apartmentOwners[owner] ?? owner)
    : {
        aws: 'AWS',
        customer: 'you',
        shared: 'shared',
        'third-party': 'third party',
        'n/a': 'n/a',
        undetermined: 'undetermined',
        mixed: 'differs',
      }[owner];

/** The two sides in the words of a view. */
export const sides = (view: MatrixView): { readonly aws: string; readonly you: string } =>
  view === 'apartment' ? { aws: 'The landlord', you: 'the tenant' } : { aws: 'AWS', you: 'you' };
