import type { SecretKind } from './names.ts';
import { hasSequence, looksRandom } from './random.ts';

/** What stands for a value to be filled in, wherever it stands in the text. */
const placeholder =
  /example|placeholder|change[-_ ]?(?:me|it|this)|replace|to[-_]?do\b|fixme|dummy|redacted|insert[-_]|sample|\b(?:your|my)[-_ ]|^your|x{4,}|\*{3,}|\.{3,}|0{8,}|<[^<>]*>/i;

/** Words that stand alone where a password should be: what they open is not known to anybody by reading them. */
const placeholderWord =
  /^(?:password|passwd|pass|pwd|pw|passphrase|secret|token|key|apikey|api[-_]key|user(?:name)?|admin|root|test(?:ing)?|foo|bar|none|null|nil|undefined|empty|unset|default|required|optional|true|false|enabled?|disabled?|auto|generated?|tbd|n\/a)$/i;

/** Is it a sample or something to be filled in? `changeme` is one: whether somebody runs with it, nobody can read from it, and every template says it. */
export const isPlaceholder = (text: string): boolean => placeholder.test(text) || placeholderWord.test(text) || hasSequence(text);

/** Is the value looked up when it is used: a variable of a shell, a template or a pipeline, a dynamic reference, a token of the inventory, an address in a store of secrets? */
export function isReference(text: string): boolean {
  return (
    /^\$(?:[A-Za-z_{(]|$)|\$\{|\$\(|\{\{|#\{|^%[A-Za-z_]\w*%$|^@@?[A-Za-z_.]+[(@]|^<[^<>]*>$|^!(?:Ref|Sub|GetAtt)\b|⟨/.test(text) ||
    /^(?:arn|ssm|ssm-secure|secretsmanager|vault|env|file|ref|aws|azure|gcp|kv|keyvault|projects|parameter-store|var|local|data|module):?[:/.]/i.test(
      text,
    ) ||
    /^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(text)
  );
}

/** What has a value's length and characters but is known to be something else: an id of AWS, a digest with its algorithm, a date, an e-mail address, a file. */
const otherThing = [
  /^[a-z]{1,12}-[0-9a-f]{8}(?:[0-9a-f]{9})?$/, // i-, vpc-, subnet-, sg-, ami-
  /^mrk-[0-9a-f]{32}$/,
  /^(?:md5|sha\d{1,3})[:-]/i,
  /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)?$/,
  /^[^@\s]{2,64}@[a-z0-9.-]{2,}\.(?:com|net|org|io|dev|edu|gov|info|local|internal|[a-z]{2})$/i,
  /^[\w.-]{1,64}\.(?:json|ya?ml|pem|key|crt|cer|p12|pfx|jks|env|txt|conf|cfg|ini|properties|toml|sh|py|js|ts|zip|tar|gz|tf|xml|html)$/i,
  /^(?:~|\.{1,2})?\/[\w.-]{1,64}(?:\/[\w.-]{1,64})*\/?$/, // a path; one of a random-looking name is a path all the same
  /^[A-Za-z]:\\/,
];

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Words and numbers with separators, as people name and list things: `prod/orders-db`, `us-east-1`, `python3.12`, `verbose=true`; of one piece, letters only. */
function isName(text: string): boolean {
  const pieces = text.split(/[-_./:,;|*=\s]+/).filter((piece) => piece !== '');
  if (pieces.length === 1) return /^(?:[A-Za-z]+|\d+)$/.test(pieces[0] ?? '');
  return pieces.every((piece) => /^(?:[A-Za-z]{1,64}\d{0,4}|\d+)$/.test(piece));
}

/** A password that a person thought out: letters with digits or signs, not a name. */
const looksThoughtOut = (text: string): boolean =>
  /[A-Za-z]/.test(text) && /[^A-Za-z]/.test(text) && new Set(text).size >= 4 && !isName(text);

/** Least lengths. People choose passwords, machines draw keys. */
const shortest = { password: 6, secret: 8, token: 12, key: 16 } as const;

/** Does the value look like the secret that a name of this kind announces? `text` is a whole value, decoded where it was encoded. */
export function isPlausible(kind: SecretKind, text: string): boolean {
  if (text.length < shortest[kind] || text.length > 4096 || /\s/.test(text)) return false;
  if (isReference(text) || isPlaceholder(text) || otherThing.some((shape) => shape.test(text))) return false;
  // KMS names its keys by UUID; for passwords and tokens some makers draw them.
  if (uuid.test(text)) return kind !== 'key';
  // `user:password`, as under REGISTRY_AUTH
  const password = /^[^\s:/]{1,64}:(?<password>[^\s/:]+)$/.exec(text)?.groups?.['password'];
  if (password !== undefined) return isPlausible('password', password);
  return looksRandom(text) || ((kind === 'password' || kind === 'secret') && looksThoughtOut(text));
}
