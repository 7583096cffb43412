import type { RegisterCode } from "../../model/codes";
import { groupedBy } from "../../base/grouped-by";
import { blankAreaAt, wasFilledIn, type BlankForm } from "../../recognise/blank-form";
import type { Finding } from "../../model/finding";
import type { Submission } from "../../model/submission";
import type { Summary } from "../../model/roll-up";
import { areaA1 } from "../../workbook/grid";
import { blankFormFinding } from "../../recognise/copies";
import type { OpenedForm } from "../../recognise/own-form";
import type { CheckedReports } from "./form-layout";

/** Reports what may be recognised wrongly in a blank form, so that figures of its copies are lost. */
export function formFindings(
  { form, filledBy }: Pick<OpenedForm, "form" | "filledBy">,
  summary: Summary,
  { current, findings, files, rejected }: CheckedReports,
): readonly Finding[] {
  const isAnyAdded = form.cells.some(({ code, role }) => role === "sum" && hasTotal(summary, code));
  const isAnyListed = [...summary.registers.values()].some((rows) => rows.length > 0);
  const isAnyKept = form.cells.some(({ code, answer }) =>
    current.some(
      ({ entries }) => answer !== "text" && entries.get(code)?.reading.kind === "number" && !isAnyAdded,
    ),
  );
  const isElsewhere = findings.some(
    (finding) => finding.rule === "own-form-structure" && finding.change === "figure-elsewhere",
  );
  const isAsked = rejected.some(({ rejection }) => rejection.kind === "taken-as-form");
  const wasFilled = blankFormFinding("form-was-filled", filledBy ? [filledBy] : [], {}, form.sheets[0] ?? "");
  // If it is one of the files, its figures count like any other's.
  const isFile = files.some(({ fingerprint }) => fingerprint === form.fingerprint);
  return [
    ...(wasFilledIn(form) && !isAsked
      ? [isFile ? { ...wasFilled, severity: "note" as const } : wasFilled]
      : []),
    ...(!isAnyAdded && !isAnyListed && (isAnyKept || isElsewhere)
      ? [blankFormFinding("nothing-added", [], {}, "")]
      : []),
    ...form.lists
      .filter(({ code }) => isOfNumbers(summary, code))
      .map(({ sheet, area, title }) =>
        blankFormFinding("list-of-numbers", [`${sheet}!${areaA1(area)}`], {}, title),
      ),
    ...addedIdentifiers(form, current),
  ];
}

/** Fewer figures may look like years or telephone numbers by chance. */
const LEAST_IDENTIFIERS = 4;
const LEAST_DIFFERENT = 3;
/** A telephone number that lost its leading zero. */
const TELEPHONE = /^[35789]\d{8}$/;
const isYear = (figure: number): boolean => Number.isInteger(figure) && figure >= 1900 && figure <= 2100;

/** Asks about added columns with years or telephone numbers, by their figures, unless an officer chose. */
function addedIdentifiers({ cells, areas }: BlankForm, current: readonly Submission[]): readonly Finding[] {
  const added = cells.filter(({ role }) => role === "sum");
  const columns = groupedBy(added, ({ sheet, column }) => `${String(column)} ${sheet}`);
  return [...columns.values()].flatMap((column) => {
    const figures = column.flatMap(({ code }) =>
      current.flatMap(({ entries }) => {
        const reading = entries.get(code)?.reading;
        return reading?.kind === "number" ? [reading.number] : [];
      }),
    );
    const isDoubtful = figures.every(isYear) || figures.every((figure) => TELEPHONE.test(String(figure)));
    const [first] = column;
    const last = column.at(-1);
    if (!isDoubtful || first === undefined || last === undefined) return [];
    if (figures.length < LEAST_IDENTIFIERS || new Set(figures).size < LEAST_DIFFERENT) return [];
    const { sheet, row, label } = first;
    if (blankAreaAt(areas, sheet, row, first.column)?.why === "said") return [];
    const area = { top: row, left: first.column, bottom: last.row, right: first.column };
    return [blankFormFinding("added-identifiers", [`${sheet}!${areaA1(area)}`], {}, label)];
  });
}

const hasTotal = ({ elements }: Summary, code: BlankForm["cells"][number]["code"]): boolean =>
  (elements.get(code)?.n ?? 0) > 0;

/** Returns whether a list's rows name nothing and so are not entries. */
function isOfNumbers({ registers }: Summary, code: RegisterCode): boolean {
  const rows = registers.get(code) ?? [];
  return (
    rows.length > 0 &&
    rows.every(({ row }) =>
      [...row.cells.values()].every(({ reading }) => reading.kind === "number" || reading.kind === "blank"),
    )
  );
}
