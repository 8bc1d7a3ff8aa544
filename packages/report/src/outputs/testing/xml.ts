/** An element as a strict reader of XML 1.0 sees it. */
export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const entity = (text: string): string => {
  const bare = text.replaceAll(/&(?:amp|lt|gt|quot|apos|#\d+);/g, '');
  if (bare.includes('&') || bare.includes('<')) throw new Error(`bare markup: ${text}`);
  return text.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
};

/** Reads what we write: a declaration, elements, attributes in double quotes, text. Throws on whatever is not well formed. */
export function parseXml(text: string): Element {
  // https://www.w3.org/TR/xml/#charsets
  const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(text);
  if (forbidden) throw new Error(`a character that XML forbids: U+${forbidden[0].codePointAt(0)?.toString(16)}`);
  const [declaration = ''] = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/.exec(text) ?? [];
  if (declaration === '') throw new Error('no declaration');
  const root: Element = { tag: '', attributes: {}, children: [], text: '' };
  const stack = [root];
  const pattern = /<(\/?)([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>|([^<]+)/gy;
  pattern.lastIndex = declaration.length;
  while (pattern.lastIndex < text.length) {
    const from = pattern.lastIndex;
    const [, closing, tag = '', attributes = '', empty, plain] = pattern.exec(text) ?? [];
    const here = stack.at(-1);
    if (!here || (closing === undefined && plain === undefined)) throw new Error(`not well formed: ${text.slice(from, from + 80)}`);
    if (plain !== undefined) here.text += entity(plain);
    else if (closing === '/') {
      if (here.tag !== tag) throw new Error(`</${tag}> closes <${here.tag}>`);
      stack.pop();
    } else {
      const pairs = [...attributes.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, entity(value)] as const);
      if (new Set(pairs.map(([name]) => name)).size < pairs.length) throw new Error(`an attribute twice: ${attributes}`);
      const element: Element = { tag, attributes: Object.fromEntries(pairs), children: [], text: '' };
      here.children.push(element);
      if (empty !== '/') stack.push(element);
    }
  }
  const [only] = root.children;
  if (stack.length > 1 || !only || root.children.length > 1 || root.text.trim() !== '') throw new Error('not one element');
  return only;
}
