import { localMoment } from "../../base/dates";
import { submissionBoard } from "../../model/board";
import type { Entry, Submission } from "../../model/submission";
import { type Finding, ruleOf } from "../../model/finding";
import type { Unit, UnitRegistry } from "../../model/unit";
import { groupedBy } from "../../base/grouped-by";
import { cellKey } from "../../workbook/grid";
import { drawnConstants, sheetDigest, type Constant, type SheetDrawing } from "../../workbook/drawing";
import {
  explainedWords,
  withRemarks,
  findingExpected,
  findingFound,
  findingMend,
  findingTitle,
  plainSentence,
  rejectionSentence,
} from "../../forms/finding-words";
import { fileLines, type FileLine } from "../filing/file-lines";
import { storedSubmissions } from "../filing/stored-submissions";
import { inReadingOrder } from "../findings/findings-order";
import { figurePlace } from "../setting/figure-place";
import type { SummaryLayout } from "../setting/summary-layout";
import type { SummaryInput } from "../setting/summary-input";
import { ONE_COLUMN, storedRows } from "./stored-rows";
import {
  STATE_VERSION,
  type RecordKind,
  type Stored,
  type StoredCell,
  type StoredFile,
  type StoredFinding,
  type StoredReading,
  type StoredReport,
  type StoredShown,
} from "./stored-records";

export type StoredRecord = {
  readonly [K in RecordKind]: readonly [K, Stored<K>];
}[RecordKind];

/** The workbook's other sheets: the summary's, and the filled ones of a blank form. */
export interface SheetsBeside {
  readonly drawn: readonly SheetDrawing[];
  readonly printed?: readonly { readonly name: string; readonly constants: readonly Constant[] }[];
}

/** Returns the first record; `records`: number of following ones. */
export const aboutRecord = ({ createdAt, ledger }: SummaryInput, records: number): StoredRecord => {
  const rolledUpAt = localMoment(createdAt).replace(/(T\d\d:\d\d).*$/, "$1:00");
  const rulings = Object.values<readonly unknown[]>({ ...ledger }).reduce(
    (sum, { length }) => sum + length,
    0,
  );
  return ["about", { version: STATE_VERSION, records, rolledUpAt, rulings }];
};

/** Returns records of everything the next roll-up needs beyond people's input on visible sheets. */
export function* stateRecords(
  input: SummaryInput,
  layout: SummaryLayout,
  figures: SheetDrawing,
  { drawn, printed = [] }: SheetsBeside,
): Generator<StoredRecord> {
  for (const sheet of drawn) yield ["sheet", storedSheet(sheet)];
  for (const { name, constants } of printed)
    yield ["sheet", { name, digest: sheetDigest(constants), ...storedRows(constants) }];
  yield ["list", storedList(input.registry)];
  for (const unit of unitsOf(input)) yield ["unit", unit];
  for (const line of fileLines(input)) yield ["file", storedFile(line)];
  for (const { submission } of storedSubmissions(input)) yield ["report", storedReport(submission)];
  for (const finding of inReadingOrder(input.findings, input.summary))
    yield ["finding", storedFinding(finding)];
  for (const { kind, title, totals } of input.compared ?? [])
    yield ["compared", { kind, title, totals: [...totals] }];
  for (const shown of shownFigures(layout, figures)) yield ["shown", shown];
  const totals = [...input.own].flatMap(([code, value]): StoredShown["figures"] =>
    value.kind === "number" ? [[code, value.number]] : [],
  );
  yield ["shown", { unit: input.summary.office.code, figures: totals, formulas: [] }];
}

const storedSheet = (sheet: SheetDrawing): Stored<"sheet"> => ({
  name: sheet.name,
  ...(sheet.longTable === undefined
    ? {
        digest: sheetDigest(drawnConstants(sheet)),
        ...storedRows(drawnConstants(sheet), ONE_COLUMN.get(sheet.name)),
      }
    : { lastRow: sheet.longTable.area.bottom }),
});

const storedList = ({ office, units, confirmation, ...list }: UnitRegistry): Stored<"list"> => ({
  ...list,
  confirmation: confirmation && "needed",
  office: office.code,
  units: units.map(({ code }) => code),
});

/** Returns the list's units, and units on the board that are not on it. */
const unitsOf = (input: SummaryInput): Iterable<Unit> => {
  const { office, units } = input.registry;
  const onBoard = submissionBoard(input).map(({ unit }) => unit);
  return new Map([...onBoard, ...units, office].map((unit) => [unit.code, unit])).values();
};

/** Returns the content of unit rows, by unit code. */
function* shownFigures(layout: SummaryLayout, { cells }: SheetDrawing): Generator<StoredShown> {
  const contents = new Map(cells.map(({ row, column, content }) => [cellKey(row, column), content]));
  for (const [unit, upright] of layout.unitRow) {
    const figures: [string, number][] = [];
    const formulas: string[] = [];
    for (const [code, uprightColumn] of layout.elementColumn) {
      const { row, column } = figurePlace(layout, { row: upright, column: uprightColumn });
      const content = contents.get(cellKey(row, column));
      if (content?.kind === "number") figures.push([code, content.value]);
      if (content?.kind === "formula") formulas.push(code);
    }
    yield { unit, figures, formulas };
  }
}

function storedFile({ source, submission, rejection }: FileLine): StoredFile {
  const known = submission?.unit;
  return {
    source: source.unit === undefined && known !== undefined ? { ...source, unit: known } : source,
    counts: submission !== undefined && rejection === undefined,
    report: submission && {
      file: submission.file,
      fingerprint: submission.fingerprint,
      templateVersion: submission.templateVersion,
      round: submission.round,
      unit: submission.unit,
      level: submission.level,
      revision: submission.revision,
      savedAt: submission.savedAt,
      formSheet: submission.formSheet,
      behind: submission.behind,
    },
    was: rejection?.kind === "kept" ? rejection.was : rejection?.kind,
    sentence: rejection && rejectionSentence(rejection),
  };
}

const storedReport = ({
  fingerprint,
  unit,
  entries,
  elsewhere = new Set(),
  notes,
  registers,
}: Submission): StoredReport => ({
  fingerprint,
  unit,
  figures: [...groupedBy([...entries], ([, { place }]) => place.sheet)].map(([sheet, each]) => [
    sheet,
    storedCells(each),
  ]),
  elsewhere: [...elsewhere],
  notes: [...notes],
  lists: [...registers].map(([code, rows]) => [
    code,
    rows.map(({ rowNumber, sheet, cells }) => [rowNumber, sheet, storedCells([...cells])]),
  ]),
});

const storedCells = <C extends string>(entries: readonly (readonly [C, Entry])[]): readonly StoredCell<C>[] =>
  entries.flatMap(([code, { reading, place }]): readonly StoredCell<C>[] =>
    reading.kind === "blank" ? [] : [[code, storedReading(reading), place.cell]],
  );

const storedReading = (reading: Entry["reading"]): StoredReading =>
  reading.kind === "number" ? reading.number : reading.kind === "text" ? reading.text : reading;

/** Stores a finding in its printed words. */
function storedFinding(finding: Finding): StoredFinding {
  const { severity, file, unit, sheet, cell, code, trial, explained } = finding;
  const sentence = plainSentence(finding);
  return {
    rule: "kept",
    was: ruleOf(finding),
    against: finding.rule === "kept" || finding.rule === "change" ? finding.against : undefined,
    severity,
    file,
    unit,
    sheet,
    cell,
    code,
    subject: "",
    found: findingFound(finding) || null,
    expected: findingExpected(finding) || null,
    title: findingTitle(finding),
    // Trial and explanation are stated anew.
    sentence: explained === undefined ? withRemarks(sentence, { formerly: finding.formerly }) : sentence,
    mend: findingMend(finding),
    trial,
    explained: explained && { reason: explainedWords(explained) },
  };
}
