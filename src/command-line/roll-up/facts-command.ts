import { refuse } from "../output/refuse";
import { commandLineWords } from "../words/command-line-words";
import { factsSql } from "../../desk/facts";
import { choosePlan } from "../options/plan-choice";
import type { CommandHost, ExitCode } from "../output/host";
import { printResult } from "../output/print-result";
import { list, object, text } from "../output/shape";

export interface FactsSqlOptions {
  /** The plan whose indicators are printed. */
  readonly sql: string;
  /** Absent = every round, one query after the other. */
  readonly round?: string;
  readonly table: string;
}

/** Prints the indicators of a plan as SQL over the table that `rollup --facts` writes. */
export async function factsCommand(
  { sql, round, table }: FactsSqlOptions,
  host: CommandHost,
): Promise<ExitCode> {
  const chosen = await choosePlan(sql, host);
  if (!chosen.ok) return refuse(chosen.failure, host);
  const { plan } = chosen.value;
  const rounds = plan.rounds.filter(({ id }) => round === undefined || id === round);
  if (rounds.length === 0 && round !== undefined)
    return refuse(
      commandLineWords.unknownRound(
        round,
        plan.rounds.map(({ id }) => id),
      ),
      host,
    );
  const queries = rounds.map((each) => ({
    round: each.id,
    sql: `-- ${plan.id}, ${each.id}: ${each.name}\n${factsSql(plan, each, table)}`,
  }));
  printResult(
    factsDocument,
    { document: () => ({ plan: plan.id, queries }), text: () => queries.map((each) => each.sql).join("\n") },
    host,
  );
  return 0;
}

/** The document of `facts`: a query for each round. */
export const factsDocument = object({ plan: text, queries: list(object({ round: text, sql: text })) });
