/** What a name announces: a password (people choose them), a secret (either), a token (machines draw them), a key (of cryptography or of an interface). */
export type SecretKind = 'password' | 'secret' | 'token' | 'key';

/** What a name that says secret has in it, in any writing: a quick no for all other names and texts. */
export const announced = /pass|pwd|pw|psk|secret|token|key|cred|auth|jwt|bearer|pat/i;

/** Words after the noun that do not change what it is: `DB_PASSWORD_PROD`, `apiKeyValue`, `TOKEN_V2`. */
const trailing =
  /^(?:value|default|string|text|plain|plaintext|raw|base64|b64|encoded|prod|production|live|dev|development|stage|staging|test|qa|uat|sandbox|primary|secondary|current|previous|old|new|v?\d+)$/;

const endings: readonly (readonly [RegExp, SecretKind])[] = [
  [/(?:password|passwd|passphrase|passcode|pwd|pw|psk)s?$/, 'password'],
  // `pass` alone is a verb as often.
  [
    /^(?:db|database|sql|mysql|pg|postgres|mongo|redis|rabbitmq|mq|amqp|ldap|smtp|mail|email|ftp|sftp|ssh|http|proxy|registry|service|app|api|user|admin|root|sudo|login|account)pass$/,
    'password',
  ],
  [/(?:secret|credential)s?$|^(?:creds|auth)$|basicauth$|authorization$/, 'secret'],
  [/tokens?$|(?:api|app|application)keys?$|^(?:jwt|bearer)$|^(?:github|gitlab|azure|devops)pat$/, 'token'],
  [
    /(?:secret|private|access|auth|encryption|signing|signature|master|account|shared|session|service|client|storage|host|webhook|jwt|aes|hmac|crypt|crypto|cookie|deploy|admin|license|licence|integration|ingest|subscription|function|app|application)keys?$/,
    'key',
  ],
];

/** Adjectives that make a noun harmless: `PUBLIC_KEY`, `NEXT_TOKEN` of a page, `MAX_TOKENS` of a model, `PASSWORDLESS`. */
const harmless =
  /(?:public|publishable|partition|sort|next|continuation|max|min|num|number|csrf|cancellation)[a-z]*(?:keys?|tokens?|secrets?)$/;

/**
 * Does a name say that its value is a secret, and of which kind? English puts the thing last: `DB_PASSWORD` is a password, `PASSWORD_LENGTH`
 * a length, `SECRET_ARN` a name of AWS's, `TOKEN_URL` an address. `undefined`: it does not say so.
 */
export function secretKind(name: string): SecretKind | undefined {
  if (!announced.test(name)) return undefined;
  const words = name
    .slice(-80)
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  while (words.length > 1 && trailing.test(words.at(-1) ?? '')) words.pop();
  const noun = words.at(-1) ?? '';
  const phrase = words.slice(-2).join('');
  if (harmless.test(phrase)) return undefined;
  return endings.find(([ending]) => ending.test(noun) || ending.test(phrase))?.[1];
}
