import type { RegisterCode } from "../../model/codes";
import { wasFilledIn, type BlankForm } from "../../recognise/blank-form";
import type { Finding } from "../../model/finding";
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
  ];
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
