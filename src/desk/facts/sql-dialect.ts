/** What engines want otherwise than standard SQL, which DuckDB, PostgreSQL, SQLite and Trino take. */
const DIALECTS = {
  standard: (sql: string) => sql,
  // By default it joins with 0 and '' instead of null, reads `answer` as `MAX(…) AS answer`, casts no null.
  clickhouse: (sql: string) =>
    sql.replace(
      /;\n$/,
      "\nSETTINGS join_use_nulls = 1, prefer_column_name_to_alias = 1, cast_keep_nullable = 1;\n",
    ),
  /** Its types have one word. */
  spark: (sql: string) => sql.replaceAll("DOUBLE PRECISION", "DOUBLE"),
} as const;

export type SqlDialect = keyof typeof DIALECTS;

export const isSqlDialect = (name: string): name is SqlDialect => Object.hasOwn(DIALECTS, name);

/** Returns a query of standard SQL as an engine wants it. */
export const inDialect = (sql: string, dialect: SqlDialect): string => DIALECTS[dialect](sql);
