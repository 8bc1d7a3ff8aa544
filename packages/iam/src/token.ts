/** A token, `⟨scope#LogicalId.Attribute⟩` or `⟨AWS::Region⟩`: one opaque literal that stands for an identity; it may hold colons. */
const token = /(⟨[^⟨⟩]*⟩)/u;

/** The text cut into its tokens and what lies between them, in order; no piece is empty. */
export function splitTokens(text: string): readonly string[] {
  return text.split(token).filter((piece) => piece !== '');
}

/** Whether a piece of a text is a token as a whole. */
export function isToken(piece: string): boolean {
  return piece.startsWith('⟨') && piece.endsWith('⟩') && piece.indexOf('⟩') === piece.length - 1;
}

/** The text cut at its colons; a colon inside a token does not count. */
export function splitColons(text: string): readonly string[] {
  const segments: string[] = [];
  let open = '';
  for (const piece of splitTokens(text)) {
    if (isToken(piece)) {
      open += piece;
      continue;
    }
    let from = 0;
    for (let at = piece.indexOf(':'); at >= 0; at = piece.indexOf(':', from)) {
      segments.push(open + piece.slice(from, at));
      open = '';
      from = at + 1;
    }
    open += piece.slice(from);
  }
  segments.push(open);
  return segments;
}
