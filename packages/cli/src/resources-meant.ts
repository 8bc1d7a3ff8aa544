import { Hole, hasHole, type Resource } from '@demarc/model';
import { meaning, type Filters } from './select.ts';

/**
 * Tells whether a resource is meant by the filters; nothing where none of them is about resources. Words of one filter are alternatives, several
 * filters must all hold. What nobody can tell is meant: a tag that is not known, the Region of what has none (a template's resource).
 */
export function resourcesMeant({ resource: words, tag: tags, region: regions }: Filters): ((resource: Resource) => boolean) | undefined {
  const conditions = [
    ...(words?.length ? [meaning(words)] : []),
    ...(tags?.length ? [tagged(tags)] : []),
    ...(regions?.length ? [({ region }: Resource) => region === undefined || regions.includes(region)] : []),
  ];
  return conditions.length > 0 ? (resource) => conditions.every((holds) => holds(resource)) : undefined;
}

/** Whether a resource has one of these tags: `name`, or `name=value` with `*` for anything. */
function tagged(words: readonly string[]): (resource: Resource) => boolean {
  const wanted = words.map((word) => (word.includes('=') ? word : `${word}=*`));
  const isMeant = meaning(wanted);
  return (resource) => {
    const pairs = Object.entries(resource.tags ?? {}).map(([name, value]) => `${name}=${value}`);
    return isMeant({ ...nameless, addresses: pairs }) || hasOpenTags(resource);
  };
}

const nameless: Resource = { key: '', type: '', properties: {}, names: [], addresses: [], holes: false };

/** Whether a tag may be there that is not known. */
const hasOpenTags = ({ holes, properties }: Resource): boolean =>
  holes &&
  (properties instanceof Hole ||
    Object.entries(properties).some(([name, value]: [string, unknown]) => /tags$/i.test(name) && hasHole(value)));
