import type { ElementCode } from "../domain/codes";
import type { FileRuling } from "../domain/desk/ledger";
import type { Finding } from "../domain/finding";
import type { CellContent } from "../domain/grid";
import { applyDecisions } from "../domain/numbers/apply-decisions";
import type { NumberDecision } from "../domain/numbers/number-decision";
import type { OwnFacts } from "../domain/own-form/own-facts";
import { cellFindings, replacedFindings } from "../domain/own-form/own-findings";
import { ownTotals } from "../domain/own-form/own-totals";
import type { RejectedFile } from "../domain/rejection";
import { currentSubmissions } from "../domain/resubmission";
import { inFile } from "../domain/rules/finding-place";
import type { WorkbookExtras } from "../domain/workbook-grids";
import type { BlankForm } from "../sheets/own-form/copies/read-own-copy";
import { ownFormFinding } from "../sheets/own-form/copies/structure-findings";
import { typedFormulaFindings } from "../sheets/own-form/copies/typed-formula-findings";
import { formResults } from "../sheets/own-form/formula/form-results";
import { admitOwnCopies, type UnitsKnown } from "./own-form-admission";
import type { OwnReading } from "./read-own-received";

/** Whose copies are expected, and what people have said of the files. */
export interface OwnFormSubject extends UnitsKnown {
  readonly blank: BlankForm;
  readonly decisions?: readonly NumberDecision[];
  readonly rulings?: readonly FileRuling[];
}

/** Adds up the copies that count. Every file is accounted for; the order of the readings changes nothing. */
export function rollUpOwnReadings(subject: OwnFormSubject, given: readonly OwnReading[]): OwnFacts {
  const { blank, registry, decisions = [], rulings = [] } = subject;
  const { form } = blank;
  const readings = given.toSorted((one, other) => (one.source.file < other.source.file ? -1 : 1));
  const admitted = admitOwnCopies(subject, readings);
  const decided = admitted.copies.map((copy) => ({
    ...copy,
    submission: applyDecisions(copy.submission, decisions),
  }));
  const bySubmission = new Map(decided.map((copy) => [copy.submission, copy]));
  const { current, replaced, setAside } = currentSubmissions([...bySubmission.keys()], rulings);
  const totals = ownTotals(form, current);
  const { results, resultsOf } = formResults(form, blank.workbook.grids, totals, current);
  const names = new Map(admitted.units.map(({ code, name }) => [code, name]));
  const unitOf = new Map([...bySubmission.keys()].map(({ file, unit }) => [file, unit]));
  const extras = new Map(
    readings.flatMap((reading) =>
      reading.kind === "copy" ? [[reading.source.file, reading.extras] as const] : [],
    ),
  );
  const rejected: readonly RejectedFile[] = [
    ...admitted.rejected,
    ...setAside.map(({ submission, ruling }) => ({
      file: submission.file,
      rejection: { kind: "set-aside" as const, reason: ruling.reason },
    })),
    ...replaced.map(({ submission, by, relation }) => ({
      file: submission.file,
      rejection: { kind: "replaced" as const, by: by.file, isIdentical: relation === "identical" },
    })),
  ];
  return {
    form,
    ...(registry === undefined ? {} : { office: registry.office }),
    units: admitted.units,
    current: new Map(current.map((submission) => [submission.unit, submission])),
    totals,
    results,
    resultsOf,
    findings: [
      ...admitted.rejected.map(unreadable),
      ...current.flatMap((submission) => {
        const { findings = [], typed = [] } = bySubmission.get(submission) ?? {};
        const calculated = resultsOf.get(submission.unit) ?? NOTHING;
        const ofCopy = [...findings, ...typedFormulaFindings(typed, calculated)];
        return [
          ...ofCopy.map((finding): Finding => ({ ...finding, ...inFile(submission), ...placeOf(finding) })),
          ...cellFindings(form, submission),
          ...extrasFindings(submission.file, extras.get(submission.file)).map((finding) => ({
            ...finding,
            unit: submission.unit,
          })),
        ];
      }),
      ...replacedFindings(form, replaced, ({ unit }) => names.get(unit) ?? unit),
      ...formulaFindings(results),
    ],
    rejected,
    files: readings.map(({ source }) => {
      const unit = unitOf.get(source.file);
      return unit === undefined ? source : { ...source, unit, revision: 1 };
    }),
  };
}

const NOTHING: ReadonlyMap<ElementCode, CellContent | undefined> = new Map();

const placeOf = ({ sheet, cell }: Finding): Pick<Finding, "sheet" | "cell"> => ({
  ...(sheet === undefined ? {} : { sheet }),
  ...(cell === undefined ? {} : { cell }),
});

const unreadable = ({ file, rejection }: RejectedFile): Finding => ({
  rule: "unreadable",
  severity: "error",
  file,
  subject: file,
  found: null,
  expected: null,
  rejection,
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
function formulaFindings(results: OwnFacts["results"]): readonly Finding[] {
  const inState = (state: "excel" | "cleared"): readonly string[] =>
    [...results].filter(([, result]) => result.state === state).map(([code]) => code);
  return [
    ["not-calculated" as const, inState("excel")] as const,
    ["no-total" as const, inState("cleared")] as const,
  ].flatMap(([change, cells]) =>
    cells.length === 0 ? [] : [ownFormFinding(change, cells, {}, cells[0] ?? "")],
  );
}
