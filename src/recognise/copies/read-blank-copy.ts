import { isDash } from "../seen/content-kind";
import type { Fingerprint } from "../../base/codes";
import { elementCode, planId, unitCode } from "../../model/codes";
import type { Finding, Rejection } from "../../model/finding";
import { fail, succeed, type Outcome } from "../../base/outcome";
import type { BlankForm } from "../plan/blank-form";
import { BLANK_FORM_LEVEL, BLANK_FORM_ROUND } from "../plan/plan-of-form";
import type { Submission, Entry } from "../../model/submission";
import { BLANK } from "../../model/value";
import { type WorkbookGrids, contentAt } from "../../workbook/grid";
import type { BlankWorkbook } from "../recognition/recognise-form";
import { sheetCells, type SheetCells } from "../recognition/sheet-cells";
import { cellsWithoutResult, typedFormulas, type TypedFormula } from "./formula-cells";
import { chosenSheets, type SheetChoice } from "./filled-sheets";
import { matchSheet, type SheetMatch } from "./match-sheet";
import { listExtent, readBlankList, type ListExtent } from "./read-blank-list";
import { readBlankCell } from "./read-blank-cell";
import { lostCells } from "./merged-cells";
import { readBlankUnit } from "./read-blank-unit";
import { unitOfList, unitOfRow } from "./unit-of-rows";
import { filesAddedUp } from "./summary-mark";
import { blankFormFinding, sheetFindings } from "./structure-findings";
import { hiddenFigures, otherPeriods } from "./plausible-copy";
import { unaskedFigures } from "./unasked-figures";

/** The results of comparing a copy with the blank form. */
export interface CopyFacts {
  /** Formula cells that were typed over. */
  readonly typed: readonly TypedFormula[];
  /** Structural differences, without file and unit. */
  readonly findings: readonly Finding[];
  /** For a summary of such copies: the fingerprints that count in it. */
  readonly addedUp: readonly Fingerprint[];
}

/** A filled copy as read. The submission's unit is the text on the copy; it is matched to a unit later. */
export interface BlankCopy {
  readonly submission: Submission;
  readonly copy: CopyFacts;
}

export interface CopySource {
  readonly file: string;
  readonly fingerprint: Fingerprint;
}

/** Cached: thousands of copies are compared with one blank form. */
const known = new WeakMap<WorkbookGrids, readonly SheetCells[]>();

function sheetsOf({ form, workbook }: BlankWorkbook): readonly SheetCells[] {
  const sheets =
    known.get(workbook) ?? workbook.grids.filter(({ sheet }) => form.sheets.includes(sheet)).map(sheetCells);
  known.set(workbook, sheets);
  return sheets;
}

/** Reads a filled copy of a blank form; rejects a workbook that has nothing of the form. */
export function readBlankCopy(
  blank: BlankWorkbook,
  workbook: WorkbookGrids,
  { file, fingerprint }: CopySource,
): Outcome<BlankCopy, Rejection> {
  const { form } = blank;
  const copies = workbook.grids.filter(({ visibility }) => visibility === "visible").map(sheetCells);
  const asking = sheetsOf(blank).filter(({ grid }) => asks(form, grid.sheet));
  const chosen = chosenSheets(form, asking, copies);
  const matches = new Map<string, SheetMatch>();
  for (const { own, read } of chosen) {
    if (read !== undefined) matches.set(own.grid.sheet, matchSheet(own, read, form));
  }
  if (matches.size === 0) return fail({ kind: "other-form" });
  const extents = new Map(
    form.lists.map((list) => {
      const match = matches.get(list.sheet);
      return [list, match && listExtent(list, match)];
    }),
  );
  const { dateSystem: system, savedAt } = workbook;
  const merged = lostCells(form, matches, extents);
  const entries = form.cells.flatMap(({ code, sheet, row, column, ...cell }) => {
    const match = matches.get(sheet);
    const at = match?.cellOf(row, column);
    if (match === undefined || at === undefined || merged.codes.has(code)) return [];
    const question = { ...cell, words: cell.label };
    const entry = readBlankCell(match.copy.grid, at.row, at.column, question, system);
    return [[code, isAsPrinted(match, { row, column }, at) ? nothingIn(entry) : entry] as const];
  });
  const registers = new Map(
    form.lists.map((list) => {
      const match = matches.get(list.sheet);
      const extent = extents.get(list);
      return [
        list.code,
        match === undefined || extent === undefined
          ? []
          : readBlankList(list, match, extent, system, merged.isLost),
      ];
    }),
  );
  const said = readBlankUnit(form, matches, fingerprint === form.fingerprint);
  const isUnsaid = said.code === "" && said.name === "";
  const ofRow = isUnsaid ? unitOfRow(form, new Map(entries)) : said;
  const clue = isUnsaid && ofRow.name === "" ? unitOfList(form, registers) : ofRow;
  const submission: Submission = {
    file,
    fingerprint,
    plan: planId(form.fingerprint),
    templateVersion: 1,
    round: BLANK_FORM_ROUND,
    unit: unitCode(clue.code),
    level: BLANK_FORM_LEVEL,
    revision: 1,
    ...(savedAt === undefined ? {} : { savedAt }),
    unitName: clue.name,
    formSheet: form.sheets[0] ?? "",
    entries: new Map(entries),
    printed: new Map(),
    registers,
    notes: new Map(),
    marks: [],
  };
  const differences = [
    ...asking
      .filter(({ grid }) => !matches.has(grid.sheet))
      .map(({ grid }) => blankFormFinding("sheet-missing", [grid.sheet], {}, grid.sheet)),
    ...copiedSheets(chosen),
    ...[...matches.values()].flatMap((match) =>
      sheetFindings(form, match, extentsOn(match.form.grid.sheet, extents)),
    ),
    ...[...matches.values()].flatMap((match) =>
      unaskedFigures(form, match, extentsOn(match.form.grid.sheet, extents)),
    ),
    ...[...matches.values()].flatMap((match) => [...hiddenFigures(form, match), ...otherPeriods(match)]),
    ...merged.findings,
    ...cellsWithoutResult(form, matches).map((place) =>
      blankFormFinding(
        "no-result",
        [place.cell],
        place,
        form.cells.find(({ code }) => code === elementCode(`${place.sheet}!${place.cell}`))?.label ?? "",
      ),
    ),
  ];
  const findings = isBlank(submission) ? withEmpty(differences) : differences;
  return succeed({
    submission,
    copy: { typed: typedFormulas(form, matches), addedUp: filesAddedUp(workbook), findings },
  });
}

/** Checks whether nothing was filled in. */
const isBlank = ({ entries, registers }: Submission): boolean =>
  [...entries.values()].every(({ reading }) => reading.kind === "blank") &&
  [...registers.values()].every((rows) => rows.length === 0);

/** If other findings report lost content, the copy is not reported as empty. */
const withEmpty = (found: readonly Finding[]): readonly Finding[] =>
  found.some(({ severity }) => severity === "error")
    ? found
    : [...found, blankFormFinding("copy-empty", [], {}, "")];

const asks = ({ cells, lists, unitPlaces }: BlankForm, sheet: string): boolean =>
  [...cells, ...lists, ...unitPlaces].some((each) => each.sheet === sheet);

/** Checks whether a cell holds only the dots or dash of the blank form. */
function isAsPrinted({ form, copy }: SheetMatch, own: CellAt, at: CellAt): boolean {
  if (copy.isFormula(at.row, at.column)) return false;
  const isDashIn = ({ grid }: SheetCells, { row, column }: CellAt): boolean => {
    const content = contentAt(grid, row, column);
    return typeof content === "string" && isDash(content);
  };
  return copy.isEmpty(at.row, at.column) || (isDashIn(form, own) && isDashIn(copy, at));
}

const nothingIn = ({ place }: Entry): Entry => ({ place, reading: BLANK, hasFormula: false });

interface CellAt {
  readonly row: number;
  readonly column: number;
}

const copiedSheets = (chosen: readonly SheetChoice[]): readonly Finding[] =>
  chosen.flatMap(({ own, read, spares }) =>
    spares.flatMap((spare) => {
      if (read === undefined) return [];
      const { sheet } = spare.grid;
      const finding = blankFormFinding("sheet-copied", [read.grid.sheet], { sheet }, sheet);
      return [hasOwnFigures([own, read], spare) ? { ...finding, severity: "error" } : finding];
    }),
  );

/** Checks whether an unread sheet has figures that the form and the read sheet lack: no total has them. */
const hasOwnFigures = (known: readonly SheetCells[], { grid }: SheetCells): boolean =>
  grid.rows.some((row, index) =>
    row?.values.some(
      (content, column) =>
        typeof content === "number" &&
        content !== 0 &&
        known.every((other) => content !== contentAt(other.grid, index, column)),
    ),
  );

const extentsOn = (
  sheet: string,
  extents: ReadonlyMap<BlankForm["lists"][number], ListExtent | undefined>,
): readonly ListExtent[] =>
  [...extents].flatMap(([list, extent]) => (list.sheet === sheet && extent !== undefined ? [extent] : []));
