import { markersIn, type Differs } from '@demarc/model';

/** What the detector found in a redacted value, in words; `where` is the subject of the sentence: "the user data". */
export const secretsIn = (value: unknown, where: string): readonly string[] =>
  markersIn(value).flatMap(({ found }) => (found === undefined ? [] : [`${where} holds what looks like ${found.replaceAll('-', ' ')}`]));

/** Why the keys of AWS's documentation pass here; the page shows both halves of the pair as examples. */
export const examplesPass = (from: string): Differs => ({
  from,
  because:
    'It takes whatever begins with AKIA for a key, AWS’s own sample AKIAIOSFODNN7EXAMPLE among them. That one opens nothing, and stands in every tutorial.',
  source: 'https://docs.amazonaws.cn/en_us/IAM/latest/UserGuide/id_credentials_access-keys.html', // 2026-11-26
});
