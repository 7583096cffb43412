import { isoDate } from "../../base/codes";
import { refuse } from "../output/refuse";
import type { RegistryId } from "../../model/codes";
import { fail, type Outcome } from "../../base/outcome";
import { findRound } from "../../model/plan";
import { type UnitRegistry, registryOn } from "../../model/unit";
import { type RebasedInput, leftRows, wholeRows, drawRebased } from "../../summary/rebased";
import { carryCommandWords as words } from "../words/carry-command-words";
import { rebasedInput } from "../../desk/continuing";
import { choose, chooseRegistry, type CommandSubject } from "../options/choose";
import { earlierFigures } from "../options/earlier-figures";
import type { CommandHost, ExitCode } from "../output/host";
import { isDay } from "../options/is-day";
import { printResult } from "../output/print-result";
import { list, number, object, record, text, type ValueOf } from "../output/shape";
import { saveOverFilled } from "../output/over-filled";
import type { ReplaceOption } from "../output/replaceable";

export interface CarryOptions extends ReplaceOption {
  readonly plan: string;
  readonly round: string;
  readonly on: string;
  /** The units of the later day. */
  readonly units?: string;
  /** The units of the round, if they are not the usual ones of the plan. */
  readonly oldUnits?: string;
  readonly out: string;
}

/**
 * Converts the figures of a summary to the boundaries of a later day, except figures that would have to be
 * divided.
 */
export async function carryCommand(
  path: string,
  options: CarryOptions,
  host: CommandHost,
): Promise<ExitCode> {
  const input = await carried(path, options, host);
  if (!input.ok) return refuse(input.failure, host);
  const bytes = host.workbooks.write(drawRebased(input.value));
  const saved = await saveOverFilled(options.out, bytes, words.written(options.out), options, host);
  const { value } = input;
  if (saved === 0)
    printResult(carryDocument, { document: () => carryJson(value), text: () => report(value) }, host);
  return saved;
}

async function carried(
  path: string,
  { plan: planOrFile, round, on, units, oldUnits, out: _out }: CarryOptions,
  host: CommandHost,
): Promise<Outcome<RebasedInput, string>> {
  if (!isDay(on)) return fail(words.notADay(on));
  const choice = await choose({ plan: planOrFile, round, ...(oldUnits && { units: oldUnits }) }, host);
  if (!choice.ok) return choice;
  const { plan, registry, registries } = choice.value;
  const period = findRound(plan, choice.value.round);
  if (period === undefined) throw new Error(`plan ${plan.id} has no round ${round}`);
  const to = isoDate(on);
  if (to <= period.to) return fail(words.tooEarly(on, period.to));
  const after = await unitsOn(units, choice.value, on, host);
  if (!after.ok) return after;
  const figures = await earlierFigures(path, plan, host);
  if (!figures.ok) return figures;
  return {
    ok: true,
    value: rebasedInput({
      plan,
      round: period,
      figures: figures.value?.figures ?? new Map(),
      before: registry,
      after: after.value,
      registries,
      to,
      createdAt: host.clock.today(),
    }),
  };
}

async function unitsOn(
  named: string | undefined,
  { plan, registry, registries }: CommandSubject,
  day: string,
  host: CommandHost,
): Promise<Outcome<UnitRegistry, string>> {
  if (named !== undefined) return chooseRegistry(named, plan, registries, host);
  const find = (id: RegistryId): UnitRegistry | undefined => registries.find((known) => known.id === id);
  return { ok: true, value: registryOn(registry, isoDate(day), find) };
}

/** The document of `carry`; `left`: figures of units that were split, or whose successor is unknown. */
export const carryDocument = object({
  byUnit: record(record(number)),
  left: list(object({ unit: text, reason: text, values: record(number) })),
  unrecognised: list(text),
});

const carryJson = (input: RebasedInput): ValueOf<typeof carryDocument> => ({
  byUnit: Object.fromEntries(
    wholeRows(input).map(({ code, values }) => [code, Object.fromEntries(values)] as const),
  ),
  left: leftRows(input).map(({ code, remark, values }) => ({
    ...{ unit: code, reason: remark, values: Object.fromEntries(values) },
  })),
  unrecognised: input.unrecognisedSources,
});

function report(input: RebasedInput): string {
  const left = leftRows(input);
  const whole = wholeRows(input).filter(({ values }) => values.size > 0);
  const sources = new Set(
    input.elements.flatMap(({ carried: sums }) =>
      [...sums.values()].flatMap(({ from, without }) => (without.length === 0 ? from : [])),
    ),
  );
  return [
    words.carried(sources.size, input.before.length, whole.length),
    ...(left.length === 0 ? [] : [words.leftHeading(left.length)]),
    ...left.map(({ remark }) => words.left(remark)),
    ...(input.unrecognisedSources.length === 0 ? [] : [words.unrecognisedSources(input.unrecognisedSources)]),
    "",
  ].join("\n");
}
