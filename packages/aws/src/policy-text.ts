import { Hole } from '@demarc/model';
import type { PolicyDocument } from '@demarc/spec';

/** A policy as an API gives it, as a text of JSON; the canonical form makes lists of its parts. A text that is no JSON is a hole, which names the call. */
export function policyIn(text: string | undefined, call: string): PolicyDocument | Hole | undefined {
  if (text === undefined || text === '') return undefined;
  try {
    const document: unknown = JSON.parse(text);
    if (typeof document === 'object' && document !== null && !Array.isArray(document)) return document; // canonicalised before anyone reads it
  } catch {
    // told below
  }
  return new Hole('not-collected', `the policy that ${call} gave is no JSON document`, { present: true });
}
