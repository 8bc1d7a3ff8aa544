import { any } from '@demarc/model';

/** What holds of a parameter of PostgreSQL, as a text; nothing where nobody sets it. */
export type Parameter = (name: string) => string | undefined;

/** The parameters that turn it on, as a problem names them. */
export const statementParameters = 'log_statement, log_min_duration_statement and pgaudit.log';

/**
 * Whether PostgreSQL logs statements: by their kind, by how long they take, or by the audit extension where it is loaded. None is on by default.
 *
 * Sources (read 2026-11-26): https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Concepts.PostgreSQL.Query_Logging.md,
 * https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Appendix.PostgreSQL.CommonDBATasks.pgaudit.basic-setup.html
 */
export const logsStatements = (parameter: Parameter): boolean =>
  any(
    () => ['ddl', 'mod', 'all'].includes(parameter('log_statement')?.toLowerCase() ?? ''),
    () => /^\d+$/.test(parameter('log_min_duration_statement') ?? ''), // milliseconds: 0 logs every statement, -1 none
    () =>
      parameter('shared_preload_libraries')?.toLowerCase().includes('pgaudit') === true &&
      !['', 'none'].includes(parameter('pgaudit.log')?.toLowerCase() ?? ''),
  );
