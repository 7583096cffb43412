import { formatDay } from "../../base/formats";
import { refuse } from "../output/refuse";
import { unitCode } from "../../model/codes";
import { fitsPlan, findUnit, type Unit, type UnitRegistry, canReport } from "../../model/unit";
import { dayBefore } from "../../base/dates";
import { commandLineWords as words } from "../words/command-line-words";
import { requestedForm } from "../../forms/issue";
import { registryExpecting } from "../../desk/received";
import { chooseToIssue, type IssuingOptions } from "../options/choose";
import type { StandardOptions } from "../options/standard-options";
import { earlierFigures } from "../options/earlier-figures";
import type { CommandHost, ExitCode } from "../output/host";
import type { ReplaceOption } from "../output/replaceable";
import { saveOverFilled } from "../output/over-filled";

export interface TemplateOptions extends ReplaceOption, StandardOptions, IssuingOptions {
  readonly unit: string;
  readonly units?: string;
  readonly previous?: string;
  readonly out: string;
}

/**
 * Writes one blank form. Looks the unit up in --units if given, else in the plan's units, then in every list.
 */
export async function templateCommand(options: TemplateOptions, host: CommandHost): Promise<ExitCode> {
  const choice = await chooseToIssue(options, host);
  if (!choice.ok) return refuse(choice.failure, host);
  const { plan, round, registry, registries } = choice.value;
  const code = unitCode(options.unit);
  const others = options.units === undefined ? registries.filter((known) => fitsPlan(known, plan)) : [];
  const expecting = registryExpecting(code, [registry, ...others]) ?? registry;
  const unit = findUnit(expecting, code);
  if (unit === undefined)
    return refuse(
      words.unknownUnit(
        options.unit,
        registry.office.name,
        registry.units.map((known) => known.code),
      ),
      host,
    );
  const listed = asListed(unit, expecting);
  if (unit !== expecting.office && !canReport(listed, plan, round))
    return refuse(endedUnitSentence(listed, [expecting, ...registries]), host);
  const above = unit === expecting.office ? undefined : expecting.office;
  const earlier = await earlierFigures(options.previous, plan, host);
  if (!earlier.ok) return refuse(earlier.failure, host);
  const request = { plan, round, unit, above, registry: expecting, earlier: earlier.value };
  const drawing = requestedForm(request, host.clock.today());
  const bytes = host.workbooks.write(drawing);
  return saveOverFilled(options.out, bytes, words.formWritten(unit.name, options.out), options, host);
}

/** Returns the unit with the last day of its list, if another list has replaced that. */
const asListed = (unit: Unit, { replacedBy }: UnitRegistry): Unit =>
  replacedBy === undefined ? unit : { ...unit, validTo: unit.validTo ?? dayBefore(replacedBy.from) };

/** Explains why a unit gets no form, and names its successors if a list has them. */
function endedUnitSentence({ name, validTo, successors = [] }: Unit, known: readonly UnitRegistry[]): string {
  const nameOf = (code: Unit["code"]): string =>
    known.map((registry) => findUnit(registry, code)?.name).find(Boolean) ?? code;
  return words.endedUnit(
    name,
    validTo && formatDay(validTo),
    successors.map((code) => `${nameOf(code)} (${code})`),
  );
}
