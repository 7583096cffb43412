import { roundId } from "../../model/codes";
import { fail, succeed } from "../../base/outcome";
import { hasSameForm, withDue } from "../../model/plan";
import { fitsPlan, confirmedList } from "../../model/unit";
import { commandLineWords } from "../words/command-line-words";
import { foundWords as words } from "../words/found-words";
import { meantBatch } from "../../desk/sorting";
import { choose, type CommandSubject } from "../options/choose";
import { resolvePlanAndRound, type PlanAndRound, type StandardOptions } from "../options/standard-options";
import { blankFormRequest } from "./blank-form-request";
import type { CommonOptions, RequestOf } from "./common-options";
import { readReceived, type ReceivedFiles } from "./read-received";
import { isoDate } from "../../base/codes";
import { isDay } from "../options/is-day";
import { blankFormCommandWords as blankWords } from "../words/blank-form-command-words";
import { localDay } from "../../base/dates";
import { comparison } from "../options/comparison";
import { confirmedMatches } from "../options/confirmed-matches";
import { continuing, summaryOfPlan } from "../options/continuing";
import { fileProgress } from "../output/file-progress";

const isNamed = ({ plan, standard, period, target }: StandardOptions): boolean =>
  [plan, standard, period, target].some((option) => option !== undefined);

/**
 * Requests a roll-up of filled forms with the plan and round that the options or the files name; prints
 * which.
 */
export const foundRequest =
  (options: CommonOptions & StandardOptions): RequestOf =>
  async (paths, host) => {
    const { units } = options;
    const named = isNamed(options) ? resolvePlanAndRound(options) : undefined;
    if (named?.ok === false) return named;
    const { plan, round = options.round }: Partial<PlanAndRound> = named?.value ?? {};
    // Spelling mistakes are reported before reading.
    const chosen =
      plan === undefined || round === undefined ? undefined : await choose({ plan, round, units }, host);
    if (chosen?.ok === false) return chosen;
    const received = await readReceived({ ...options, plan }, paths, host);
    if (!received.ok) return received;
    const { sorted, held, ...files } = received.value;
    const asked = { plan: files.plan, round: round === undefined ? undefined : roundId(round) };
    const meant = meantBatch(sorted.batches, asked);
    if (meant.kind === "several") return fail(words.several(meant.batches));
    if (meant.kind === "none" && sorted.batches.length > 0) return fail(words.notAsSaid(sorted.batches));
    // If no file can be identified, each is listed with the reason.
    if (chosen !== undefined) {
      // Forms of a template contain the targets that the office named when it issued them.
      const issued = meant.kind === "one" && meant.batch.kind === "plan" ? meant.batch.plan.id : undefined;
      const { id } = chosen.value.plan;
      const isOther = issued !== undefined && issued !== id && hasSameForm(issued, id);
      const choice = isOther ? await choose({ plan: issued, round, units }, host) : chosen;
      return choice.ok ? planRequest(options, choice.value, files)(paths, host) : choice;
    }
    if (meant.kind === "none") {
      return fail(files.files.length === 0 ? commandLineWords.noFiles(paths) : words.nothing);
    }
    const { batch, besides } = meant;
    const [copy, another] = batch.kind === "form" ? batch.copies : [];
    // A single file could be the blank form or a copy.
    if (batch.kind === "form" && batch.summary === undefined && another === undefined) {
      return fail(words.oneCopy(copy?.source.file ?? ""));
    }
    if (batch.kind === "unknown-plan") return fail(words.unknownPlan(batch.found));
    host.tell(words.found(batch));
    if (besides.length > 0) host.tell(words.besides(besides));
    const found = batch.summary?.source.file;
    if (options.from === undefined && found !== undefined) host.tell(words.goesOn(found));
    const from = options.from ?? found;
    if (batch.kind === "form") {
      const form = batch.serving?.source.file;
      return form === undefined
        ? fail(words.noForm)
        : blankFormRequest({ ...options, form, from, isGuessed: true }, held)(paths, host);
    }
    const { registry } = batch;
    const list = fitsPlan(registry, batch.plan) ? registry.id : undefined;
    const choice = await choose(
      { plan: plan ?? batch.plan.id, round: round ?? batch.round, units: units ?? list },
      host,
    );
    return choice.ok ? planRequest({ ...options, from }, choice.value, files)(paths, host) : choice;
  };

/** Requests a roll-up of filled forms of a plan's round that were read already. */
const planRequest =
  (options: CommonOptions, choice: CommandSubject, received: ReceivedFiles): RequestOf =>
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
