/** The text of an edition's file with these ids entered at a requirement, sorted. Throws where the requirement is not written as usual. */
export function entered(source: string, requirement: string, ids: readonly string[]): string {
  const start = source.indexOf(`\n    '${requirement}': {`);
  const list = /\bchecks: \[(?<ids>[^\]]*)\]/g;
  list.lastIndex = Math.max(0, start);
  const found = start < 0 ? null : list.exec(source);
  const next = source.indexOf("\n    '", start + 1);
  if (!found || (next >= 0 && found.index > next)) throw new Error(`no list of checks is written at ${requirement}`);
  const there = [...(found.groups?.['ids'] ?? '').matchAll(/'([^']+)'/g)].map(([, id = '']) => id);
  const all = [...new Set([...there, ...ids])].sort((a, b) => (a < b ? -1 : 1));
  const written = `checks: [${all.map((id) => `'${id}'`).join(', ')}]`;
  return source.slice(0, found.index) + written + source.slice(found.index + found[0].length);
}
