/**
 * What CloudFormation makes of a YAML value without quotes.
 *
 * It reads YAML 1.1 without the tags binary, omap, pairs, set and timestamp, so that `2012-10-17` stays text.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html, read 2026-11-26.
 *
 * - `yes`, `no`, `on` and `off` are booleans: the tag `Value: YES` arrives as `true`
 *   (https://github.com/ASFHyP3/hyp3/pull/2061, tried against the service; https://github.com/aws/aws-cli/pull/5257; both read 2026-11-26).
 * - `y` and `n` are text: `AttributeType: N` of DynamoDB works
 *   (https://github.com/go-to-k/cdk-real-drift/issues/850 and https://github.com/aws/aws-cli/issues/7805, read 2026-11-26).
 * - Octal, hexadecimal, binary and sexagesimal numbers, `.inf` and `.nan` are text here
 *   (https://github.com/go-to-k/cdk-real-drift/pull/1125, read 2026-11-26; for octal there is an older report of the contrary, see `looksOctal`).
 */
export function plainScalar(text: string): string | number | boolean | null {
  if (text.length <= 5) {
    const word = WORDS.get(text);
    if (word !== undefined) return word;
  }
  if (!STARTS_A_NUMBER.test(text) || !NUMBER.test(text)) return text;
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}

/**
 * An account id that YAML 1.1 may read as an octal number: twelve digits, the first a zero, none an eight or nine. Reported as read so by
 * CloudFormation: https://github.com/aws-cloudformation/cloudformation-coverage-roadmap/issues/745, read 2026-11-26.
 */
export function looksOctal(text: string): boolean {
  return /^0[0-7]{11}$/.test(text);
}

const STARTS_A_NUMBER = /^[-+.0-9]/;
const NUMBER = /^[-+]?(?:(?:0|[1-9][0-9]*)(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?$/;

const WORDS: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ['', null],
  ['~', null],
  ...['null', 'Null', 'NULL'].map((word): [string, null] => [word, null]),
  ...['true', 'True', 'TRUE', 'yes', 'Yes', 'YES', 'on', 'On', 'ON'].map((word): [string, boolean] => [word, true]),
  ...['false', 'False', 'FALSE', 'no', 'No', 'NO', 'off', 'Off', 'OFF'].map((word): [string, boolean] => [word, false]),
]);
