/**
 * What GitHub code scanning takes of a file; one that has more of anything is refused as a whole. Read on 2026-11-26 at
 * https://docs.github.com/en/code-security/code-scanning/troubleshooting-sarif-uploads/results-exceed-limit and
 * https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
export const limits = {
  /** Results of a run; of these it shows the 5,000 most severe. */
  results: 25_000,
  /** What it stores of a run's results. */
  shownResults: 5_000,
  rules: 25_000,
  /** Locations of a result that it keeps; it refuses more than 1,000. */
  locations: 100,
  /** Tags of a rule that it keeps; it refuses more than 20. */
  tags: 10,
  /** Characters of a rule's name. */
  name: 255,
  /** Characters of a rule's short and full description. */
  description: 1024,
  /** Bytes of a file after gzip (10 MB); a little less, for what stands around the results. */
  gzip: 9_000_000,
} as const;

/** Characters of a message: no limit is documented, but nobody reads more. */
export const longestMessage = 2000;
/** Notifications of a run: no limit is documented. */
export const mostNotifications = 1000;
