/** Cases whose expectation is not ours, by their id: why. */
export const explanations: Readonly<Record<string, string>> = {
  'field-live/data-events-do-not-replace-access-logs':
    'A bucket that receives access logs is excused, which its policy may show; the case does not say that bucket policies were read. With a row for them it fails.',
};
