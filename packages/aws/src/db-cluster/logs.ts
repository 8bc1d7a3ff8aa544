/** The options of `modify-db-cluster` that add logs to those that are sent to CloudWatch Logs. */
export const exportLogs = (...logs: readonly string[]): readonly string[] => [
  '--cloudwatch-logs-export-configuration',
  JSON.stringify({ EnableLogTypes: logs }),
];

/** The logs that are exported, with more: a list in a patch replaces the one before. What nobody knows is left out. */
export const withLogs = (exported: readonly string[] | undefined, ...logs: readonly string[]): string[] => [
  ...new Set([...(Array.isArray(exported) ? exported.filter((log) => typeof log === 'string') : []), ...logs]),
];
