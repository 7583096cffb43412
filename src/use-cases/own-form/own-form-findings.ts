import type { UnitCode, ElementCode } from "../../domain/codes";
import type { Finding, FindingOf } from "../../domain/finding/finding";
import type { CellContent } from "../../domain/grid/grid";
import { cellFindings } from "../../domain/own-form/own-findings";
import type { OwnForm } from "../../domain/own-form/own-form";
import type { OwnFacts } from "../../domain/own-form/own-facts";
import { inFile } from "../../domain/rules/subject/finding-place";
import type { Submission } from "../../domain/submission/submission";
import type { WorkbookExtras } from "../../domain/grid/workbook-grids";
import type { OwnCopy } from "../../sheets/own-form/copies/read-own-copy";
import { ownFormFinding } from "../../sheets/own-form/copies/structure-findings";
import { typedFormulaFindings } from "../../sheets/own-form/copies/typed-formula-findings";
import type { OwnReading } from "./read-own-received";

type Results = ReadonlyMap<ElementCode, CellContent | undefined>;

/** Everything there is to say of a copy that counts. `results`: of the form's formulas from its own figures. */
export function copyFindings(
  form: OwnForm,
  submission: Submission,
  copy: Pick<OwnCopy, "findings" | "typed">,
  results: Results,
  reading: OwnReading | undefined,
): readonly Finding[] {
  if (reading?.kind === "kept") return keptFindings(form, submission, reading.found);
  const ofCopy = [...copy.findings, ...typedFormulaFindings(copy.typed, results)];
  const extras = reading?.kind === "copy" ? reading.extras : undefined;
  return [
    ...ofCopy.map((finding): Finding => ({ ...finding, ...inFile(submission), ...placeOf(finding) })),
    ...cellFindings(form, submission),
    ...extrasFindings(submission.file, extras).map((finding) => ({ ...finding, unit: submission.unit })),
  ];
}

const OF_STRUCTURE: Finding["rule"] = "own-form-structure";

/** Said anew of what is kept: a decision about a number may have answered it meanwhile. */
const SAID_ANEW: ReadonlySet<string> = new Set<Finding["rule"]>(["ambiguous-number", "type"]);

function keptFindings(
  form: OwnForm,
  submission: Submission,
  found: readonly FindingOf<"kept">[],
): readonly Finding[] {
  const anew = cellFindings(form, submission).filter(({ rule }) => SAID_ANEW.has(rule));
  const { unit, file } = submission;
  // Of the structure only what is said of rows of units has a code: it depends on the other copies.
  const isAnew = ({ was, code }: FindingOf<"kept">): boolean =>
    SAID_ANEW.has(was) || (was === OF_STRUCTURE && code !== undefined);
  return [...found.filter((each) => !isAnew(each)).map((each) => ({ ...each, unit, file })), ...anew];
}

const placeOf = ({ sheet, cell }: Finding): Pick<Finding, "sheet" | "cell"> => ({
  ...(sheet === undefined ? {} : { sheet }),
  ...(cell === undefined ? {} : { cell }),
});

function extrasFindings(file: string, extras: WorkbookExtras | undefined): readonly Finding[] {
  const { hasMacros = false, externalLinks = [], hasEmbeddedObjects = false } = extras ?? {};
  const found = [
    hasMacros && ("macros" as const),
    externalLinks.length > 0 && ("external-links" as const),
    hasEmbeddedObjects && ("embedded-objects" as const),
  ].filter((extra) => extra !== false);
  return found.map((extra) => ({
    rule: "extras",
    severity: "note",
    file,
    subject: file,
    found: null,
    expected: null,
    extra,
  }));
}

/** What of the blank form itself is not calculated, said once. */
export function formulaFindings(results: OwnFacts["results"]): readonly Finding[] {
  const inState = (state: "excel" | "cleared"): readonly string[] =>
    [...results].filter(([, result]) => result.state === state).map(([code]) => code);
  return [
    ["not-calculated" as const, inState("excel")] as const,
    ["no-total" as const, inState("cleared")] as const,
  ].flatMap(([change, cells]) =>
    cells.length === 0 ? [] : [ownFormFinding(change, cells, {}, cells[0] ?? "")],
  );
}

/** Names of units by code; a unit that nobody listed goes by its code. */
export const nameIn =
  (units: readonly { readonly code: UnitCode; readonly name: string }[]) =>
  ({ unit }: Submission): string =>
    units.find(({ code }) => code === unit)?.name ?? unit;
