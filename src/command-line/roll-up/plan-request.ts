import { isoDate } from "../../base/codes";
import { withDue } from "../../model/plan";
import { confirmedList } from "../../model/unit";
import { isDay } from "../options/is-day";
import { blankFormCommandWords as blankWords } from "../words/blank-form-command-words";
import { localDay } from "../../base/dates";
import { fail, succeed } from "../../base/outcome";
import type { Choice } from "../options/choose";
import { comparison } from "../options/comparison";
import { confirmedMatches } from "../options/confirmed-matches";
import { continuing, summaryOfPlan } from "../options/continuing";
import { fileProgress } from "../output/file-progress";
import type { CommonOptions, RequestOf } from "./common-options";
import type { ReceivedFiles } from "./read-received";

/** Filled forms of a round of a plan, as they were read. */
export const planRequest =
  (options: CommonOptions, choice: Choice, received: ReceivedFiles): RequestOf =>
  async (_paths, host) => {
    const { registries, ...chosen } = choice;
    const { round, registry } = chosen;
    if (options.due !== undefined && !isDay(options.due)) return fail(blankWords.badDue(options.due));
    const plan = withDue(chosen.plan, round, options.due === undefined ? undefined : isoDate(options.due));
    const confirmed = await confirmedMatches(options, registry, host);
    if (!confirmed.ok) return confirmed;
    const compared = await comparison(options, [plan], host);
    if (!compared.ok) return compared;
    const mismatch = compared.value.problemFor({ plan, round, office: registry.office.code });
    if (mismatch !== undefined) return fail(mismatch);
    const before = await continuing(options, summaryOfPlan(choice), host);
    if (!before.ok) return before;
    const { earlierOf, totalsOf, decisions, explanations } = compared.value;
    const { files, readings, readFor } = received;
    return succeed({
      subject: {
        ...chosen,
        plan,
        registry: confirmedList(registry, options.confirmUnits === true),
        today: localDay(host.clock.today()),
        confirmed: confirmed.value,
        decisions,
        explanations,
        earlier: earlierOf(plan),
        compared: totalsOf(plan),
      },
      registries,
      ...{ files, readings, readFor },
      continuing: before.value,
      progress: fileProgress(host),
    });
  };
