import { refuse } from "../output/refuse";
import { commandLineWords } from "../words/command-line-words";
import { factsWords } from "../words/facts-words";
import { fail, succeed, type Outcome } from "../../base/outcome";
import { factsCheckSql, factsSql, inDialect, isSqlDialect } from "../../desk/facts";
import { findRound, milestonesOf, type Plan, type Round } from "../../model/plan";
import { roundId } from "../../model/codes";
import { choosePlan } from "../options/plan-choice";
import { resolvePlanAndRound, type StandardOptions } from "../options/standard-options";
import type { CommandHost, ExitCode } from "../output/host";
import { printResult } from "../output/print-result";
import { list, object, text } from "../output/shape";

export interface FactsSqlOptions extends Pick<StandardOptions, "round" | "period"> {
  /** The plan whose indicators are printed; absent round = every round, one query after the other. */
  readonly sql?: string;
  /** The plan whose check queries are printed instead. */
  readonly sqlCheck?: string;
  /** The engine, if standard SQL is not its own. */
  readonly dialect: string;
  readonly table: string;
  readonly office?: string;
}

/** Prints the indicators of a plan, or their checks, as SQL over the table that `rollup --facts` writes. */
export async function factsCommand(
  { sql, sqlCheck, dialect, table, office, ...named }: FactsSqlOptions,
  host: CommandHost,
): Promise<ExitCode> {
  const planName = sql ?? sqlCheck;
  if (planName === undefined || (sql !== undefined && sqlCheck !== undefined))
    return refuse(factsWords.oneOf, host);
  if (!isSqlDialect(dialect)) return refuse(factsWords.unknownDialect(dialect), host);
  const chosen = await plannedRounds({ ...named, plan: planName }, host);
  if (!chosen.ok) return refuse(chosen.failure, host);
  const { plan, rounds } = chosen.value;
  const query = sql === undefined ? factsCheckSql : factsSql;
  const queries = rounds.map((round) => ({
    round: round.id,
    sql: `-- ${plan.id}, ${round.id}: ${round.name}\n${inDialect(query({ plan, round, table, office }), dialect)}`,
  }));
  printResult(
    factsDocument,
    { document: () => ({ plan: plan.id, queries }), text: () => queries.map((each) => each.sql).join("\n") },
    host,
  );
  return 0;
}

/** Returns a plan and the named round, or all its rounds; fails with a sentence. */
export async function plannedRounds(
  options: StandardOptions,
  host: CommandHost,
): Promise<Outcome<{ readonly plan: Plan; readonly rounds: readonly Round[] }, string>> {
  const named = resolvePlanAndRound(options);
  if (!named.ok) return named;
  const chosen = await choosePlan(named.value.plan, host);
  if (!chosen.ok) return chosen;
  const { plan } = chosen.value;
  const { round } = named.value;
  if (round === undefined) return succeed({ plan, rounds: plan.rounds });
  const period = findRound(plan, roundId(round));
  return period === undefined
    ? fail(
        commandLineWords.unknownRound(
          round,
          [...plan.rounds, ...milestonesOf(plan)].map(({ id }) => id),
        ),
      )
    : succeed({ plan, rounds: [period] });
}

/** The document of `facts`: a query for each round. */
export const factsDocument = object({ plan: text, queries: list(object({ round: text, sql: text })) });
