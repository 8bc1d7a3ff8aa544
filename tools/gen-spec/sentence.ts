const longest = 120;

/** Abbreviations that end in a full stop and no sentence. */
const abbreviation = /(?:\b(?:e\.g|i\.e|etc|vs|approx|incl|max|min)|\b[A-Z])\.$/;

/**
 * The first sentence of an AWS documentation text, as the inside of a one-line doc comment: no Markdown links and emphasis, at most 120 characters, nothing
 * that would end the comment. Empty when the text says nothing.
 */
export function firstSentence(markdown: string): string {
  const plain = markdown
    .replace(/!?\[([^\]]*)\]\((?:[^()]|\([^()]*\))*\)/g, '$1')
    .replace(/^(?:\s*>)+/gm, '')
    .replace(/(?<![^\s(])\*+([^*\s](?:[^*]*[^*\s])?)\*+(?![\w/])/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?])(?= |$)/g, '$1')
    .replace(/^ ?(?:\(?(?:Optional|Required)\)?\.? )+(?=[A-Z`])/, '')
    .trim();
  return shorten(cutAfterSentence(plain)).replaceAll('*/', '*\\/');
}

function cutAfterSentence(text: string): string {
  for (const end of text.matchAll(/[.!?:](?= |$)/g)) {
    const sentence = text.slice(0, end.index + 1);
    if (!abbreviation.test(sentence)) return sentence.endsWith(':') ? `${sentence.slice(0, -1)}.` : sentence;
  }
  return text;
}

function shorten(text: string): string {
  if (text.length <= longest) return text;
  const space = text.lastIndexOf(' ', longest - 1);
  let cut = text.slice(0, space === -1 ? longest - 1 : space);
  // A cut inside a code span would leave its backtick open.
  if ((cut.split('`').length - 1) % 2 === 1) cut = cut.slice(0, cut.lastIndexOf('`'));
  return `${cut.trimEnd()}…`;
}
