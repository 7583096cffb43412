import { localDay } from "../../domain/dates/local-moment";
import { fail, succeed } from "../../domain/outcome";
import { commandLineWords as words } from "../../ui/words/commands/command-line-words";
import { choose } from "../options/choose";
import { comparison } from "../options/comparison";
import { confirmedMatches } from "../options/confirmed-matches";
import { continuing, summaryOfPlan } from "../options/continuing";
import { fileProgress } from "../output/file-progress";
import type { CommonOptions, RequestOf } from "./common-options";

export interface PlanOptions extends CommonOptions {
  readonly plan: string;
  readonly round: string;
}

/** Filled forms of a round of a plan. */
export const planRequest =
  (options: PlanOptions): RequestOf =>
  async (paths, host) => {
    const choice = await choose(options, host);
    if (!choice.ok) return choice;
    const files = await host.filesAt(paths);
    if (!files.ok) return fail(words.noSuchPath(files.failure.path));
    const { registries, ...chosen } = choice.value;
    const { plan, round, registry } = chosen;
    const confirmed = await confirmedMatches(options, registry, host);
    if (!confirmed.ok) return confirmed;
    const compared = await comparison(options, [plan], host);
    if (!compared.ok) return compared;
    const mismatch = compared.value.problemFor({ plan, round, office: registry.office.code });
    if (mismatch !== undefined) return fail(mismatch);
    const before = await continuing(options, summaryOfPlan(choice.value), host);
    if (!before.ok) return before;
    const { earlierOf, totalsOf, decisions, explanations } = compared.value;
    return succeed({
      subject: {
        ...chosen,
        today: localDay(host.clock.today()),
        confirmed: confirmed.value,
        decisions,
        explanations,
        earlier: earlierOf(plan),
        compared: totalsOf(plan),
      },
      registries,
      files: files.value,
      ...(before.value && { continuing: before.value }),
      progress: fileProgress(host),
    });
  };
