/** The ports on which engines listen unless someone says otherwise. */
const defaults: readonly (readonly [engine: RegExp, port: number])[] = [
  [/postgres/, 5432],
  [/mysql|mariadb|^aurora$/, 3306],
  [/oracle/, 1521],
  [/sqlserver/, 1433],
  [/^db2/, 50000],
];

/** The default port of every engine. */
export const defaultPorts: readonly number[] = defaults.map(([, port]) => port);

/** The default port of an engine; nothing where the engine is none of RDS's, or nobody says which. */
export const defaultPort = (engine: string | undefined): number | undefined =>
  engine === undefined ? undefined : defaults.find(([name]) => name.test(engine))?.[1];
