export { drawFacts, type TooManyFacts } from "./facts/draw-facts";
export { isFactTable } from "./facts/fact-columns";
export { factRows } from "./facts/fact-rows";
export { FACT_COLUMNS, type Fact } from "./facts/fact";
export { factsCsv, isFactsCsv } from "./facts/facts-csv";
export { factsSql } from "./facts/facts-sql";
export { factsCheckSql, type FactsSource } from "./facts/sql-source";
export { insertFacts, makeFactsFile } from "./facts/make-facts";
