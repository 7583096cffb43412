import type { ConfirmedMatches } from "../domain/confirmed-matches";
import type { FileRuling } from "../domain/desk/ledger";
import type { Finding } from "../domain/finding";
import { applyDecisions } from "../domain/numbers/apply-decisions";
import type { NumberDecision } from "../domain/numbers/number-decision";
import type { OwnFacts, OwnUnit } from "../domain/own-form/own-facts";
import { cellFindings, replacedFindings } from "../domain/own-form/own-findings";
import { ownTotals } from "../domain/own-form/own-totals";
import type { RejectedFile, Rejection } from "../domain/rejection";
import { currentSubmissions } from "../domain/resubmission";
import { inFile } from "../domain/rules/finding-place";
import type { SourceFile } from "../domain/source-file";
import type { UnitRegistry } from "../domain/unit";
import type { WorkbookExtras } from "../domain/workbook-grids";
import { readOwnCopy, type BlankForm, type OwnCopy } from "../sheets/own-form/copies/read-own-copy";
import { ownFormFinding } from "../sheets/own-form/copies/structure-findings";
import { typedFormulaFindings } from "../sheets/own-form/copies/typed-formula-findings";
import { formResults } from "../sheets/own-form/formula/form-results";
import { fingerprintOf } from "./fingerprint-of";
import { admitListed, namedUnits } from "./own-form-units";
import type { ReceivedFile, WorkbookFiles } from "./ports";

/** A received file held against the blank form. */
export type OwnReading =
  | {
      readonly kind: "copy";
      readonly source: SourceFile;
      readonly copy: OwnCopy;
      readonly extras: WorkbookExtras;
    }
  | { readonly kind: "rejected"; readonly source: SourceFile; readonly rejection: Rejection };

/** Reads one received file as far as it can be read; a file that cannot is returned with the reason, never thrown. */
export async function readOwnReceived(
  file: ReceivedFile,
  blank: BlankForm,
  read: WorkbookFiles["read"],
): Promise<OwnReading> {
  const bytes = await file.bytes();
  if (!bytes.ok) return { kind: "rejected", source: { file: file.name }, rejection: bytes.failure };
  const fingerprint = await fingerprintOf(bytes.value);
  const workbook = read(bytes.value);
  const source: SourceFile = { file: file.name, fingerprint };
  if (!workbook.ok) return { kind: "rejected", source, rejection: workbook.failure };
  const { savedAt, extras } = workbook.value;
  const copy = readOwnCopy(blank, workbook.value, { file: file.name, fingerprint });
  return copy.ok
    ? { kind: "copy", source: { ...source, savedAt }, copy: copy.value, extras }
    : { kind: "rejected", source: { ...source, savedAt }, rejection: copy.failure };
}

/** Whose copies are expected, and what people have said of the files. */
export interface OwnFormSubject {
  readonly blank: BlankForm;
  /** Without a list the units are those that the copies name. */
  readonly registry?: UnitRegistry;
  readonly confirmed?: ConfirmedMatches;
  readonly decisions?: readonly NumberDecision[];
  readonly rulings?: readonly FileRuling[];
}

/** Adds up the copies that count. Every file is accounted for; the order of the readings changes nothing. */
export function rollUpOwnReadings(subject: OwnFormSubject, given: readonly OwnReading[]): OwnFacts {
  const { blank, registry, decisions = [], rulings = [] } = subject;
  const { form } = blank;
  const readings = given.toSorted((one, other) => (one.source.file < other.source.file ? -1 : 1));
  const admitted = admit(subject, readings);
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
    readings.flatMap((reading) => (reading.kind === "copy" ? [[reading.source.file, reading.extras] as const] : [])),
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
        const calculated = resultsOf.get(submission.unit) ?? new Map();
        const ofCopy = [...findings, ...typedFormulaFindings(typed, calculated)];
        return [
          ...ofCopy.map((finding): Finding => ({ ...finding, ...inFile(submission) , ...placeOf(finding) })),
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

const placeOf = ({ sheet, cell }: Finding): Pick<Finding, "sheet" | "cell"> => ({
  ...(sheet === undefined ? {} : { sheet }),
  ...(cell === undefined ? {} : { cell }),
});

interface Admitted {
  readonly copies: readonly OwnCopy[];
  readonly units: readonly OwnUnit[];
  readonly rejected: readonly RejectedFile[];
}

function admit({ registry, confirmed }: OwnFormSubject, readings: readonly OwnReading[]): Admitted {
  const rejected: RejectedFile[] = [];
  const copies: OwnCopy[] = [];
  const judge = registry && admitListed(registry, confirmed);
  for (const reading of readings) {
    const { file } = reading.source;
    if (reading.kind === "rejected") {
      rejected.push({ file, rejection: reading.rejection });
      continue;
    }
    const judged = judge?.(reading.copy);
    if (judged?.ok === false) rejected.push({ file, rejection: judged.failure });
    else copies.push(judged === undefined ? reading.copy : judged.value);
  }
  const named = registry === undefined ? namedUnits(copies) : { copies, units: registry.units };
  return { copies: identicalAsOne(named.copies), units: usedUnits(named.units, named.copies, registry), rejected };
}

/** Two files of the same bytes are one report, whatever they are called. */
function identicalAsOne(copies: readonly OwnCopy[]): readonly OwnCopy[] {
  const first = new Map<string, OwnCopy>();
  for (const copy of copies) {
    const { fingerprint } = copy.submission;
    if (!first.has(fingerprint)) first.set(fingerprint, copy);
  }
  return copies.map((copy) => {
    const { unit } = (first.get(copy.submission.fingerprint) ?? copy).submission;
    return { ...copy, submission: { ...copy.submission, unit } };
  });
}

/** Without a list, a name that only an identical file bears is nobody's. */
function usedUnits(
  units: readonly OwnUnit[],
  copies: readonly OwnCopy[],
  registry: UnitRegistry | undefined,
): readonly OwnUnit[] {
  if (registry !== undefined) return units;
  const used = new Set(identicalAsOne(copies).map(({ submission }) => submission.unit));
  return units.filter(({ code }) => used.has(code));
}

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
  ].flatMap(([change, cells]) => (cells.length === 0 ? [] : [ownFormFinding(change, cells, {}, cells[0] ?? "")]));
}
