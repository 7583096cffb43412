import { a1 } from "../../domain/grid/address";
import type { ElementCode, Fingerprint, IsoDate } from "../../domain/codes";
import type { FileRuling } from "../../domain/ledger/ledger";
import type { Finding } from "../../domain/finding/finding";
import { formatAt, type CellContent } from "../../domain/grid/grid";
import { ownRowValues } from "../../domain/blank-form/own-row-values";
import { contentOf } from "../../sheets/blank-form/formula/content-of";
import { findRound, type Plan } from "../../domain/plan/plan";
import type { Summary } from "../../domain/roll-up/summary";
import type { Unit } from "../../domain/unit/unit";
import type { BlankWorkbook } from "../../sheets/blank-form/recognition/recognise-form";
import type { FormResults, BlankResult } from "../../sheets/blank-form/formula/form-results";
import type { CompetingFiles } from "../desk/competing-files";
import type { DeskResult } from "../roll-up/desk-roll-up";
import type { RejectedFile } from "../../domain/file/rejection";
import type { SourceFile } from "../../domain/file/source-file";
import type { Submission } from "../../domain/submission/submission";
import type { DeskLine } from "../roll-up/desk-lines";

/** A cell of the form over all units. */
export interface BlankFigure {
  /** "Sheet!A1" of the blank form. */
  readonly code: ElementCode;
  readonly sheet: string;
  readonly cell: string;
  readonly label: string;
  /** `kept`: every unit's own stands beside its name, there is no total. */
  readonly state: "sum" | "kept" | BlankResult["state"];
  /** Undefined where there is nothing to show: nobody gave a number, or it is not calculated here. */
  readonly value: CellContent | undefined;
  /** Whether the form shows the cell as a percentage. */
  readonly isPercent: boolean;
  /** Units that gave something. */
  readonly n: number;
}

/** A file of a unit that sent several. */
export interface BlankCompetingFiles extends SourceFile {
  readonly fingerprint: Fingerprint;
  /** What an officer said of it, if anything. */
  readonly ruling?: FileRuling;
}

/** Several files of one unit that are not the same: one of them counts. */
export interface BlankCompeting {
  readonly unit: Unit;
  /** By the name of the file. */
  readonly files: readonly BlankCompetingFiles[];
  /** The one that counts. */
  readonly counts: Fingerprint;
}

/** What a roll-up of a blank form came to, as far as people look at it: it does not grow with units times cells. */
export interface BlankFormResult {
  /** Who rolls up, where a list of units says so. */
  readonly office?: Unit;
  /** The last day on which a copy is on time, where an officer gave one. */
  readonly due?: IsoDate;
  /** The submission board, without the figures of the copies. */
  readonly board: readonly DeskLine[];
  readonly units: readonly Unit[];
  readonly missing: readonly Unit[];
  readonly figures: readonly BlankFigure[];
  readonly lists: readonly { readonly title: string; readonly rows: number }[];
  readonly findings: readonly Finding[];
  readonly rejected: readonly RejectedFile[];
  readonly competing: readonly BlankCompeting[];
}

/** What to show of a roll-up. */
export function blankFormResult(
  { plan, blank }: { readonly plan: Plan; readonly blank: BlankWorkbook },
  { summary, lines, competing, findings, rejected, formulas }: DeskResult,
): BlankFormResult {
  const { office, units, submissions, registers, elements } = summary;
  const due = findRound(plan, summary.round)?.due;
  return {
    ...(office.name !== "" && { office }),
    ...(due !== undefined && { due }),
    board: lines.map((line) => ({ ...line, submissions: line.submissions.map(withoutFigures) })),
    units,
    missing: units.filter(({ code }) => !submissions.has(code)),
    figures: figuresOf(blank, elements, ownRowValues(blank.form, [...submissions.values()].flat()), formulas),
    lists: blank.form.lists.map(({ code, title }) => ({ title, rows: registers.get(code)?.length ?? 0 })),
    findings,
    rejected,
    competing: competing.flatMap(differing),
  };
}

function figuresOf(
  { form, workbook }: BlankWorkbook,
  totals: Summary["elements"],
  own: ReturnType<typeof ownRowValues>,
  formulas: FormResults | undefined,
): readonly BlankFigure[] {
  const byName = new Map(workbook.grids.map((grid) => [grid.sheet, grid]));
  const at = ({ sheet, row, column }: { sheet: string; row: number; column: number }) => {
    const grid = byName.get(sheet);
    const isPercent = grid !== undefined && formatAt(grid, row, column).numberFormat.includes("%");
    return { sheet, cell: a1(row, column), isPercent };
  };
  return [
    ...form.cells.map((cell): BlankFigure => {
      const { code, label, role } = cell;
      const total = totals.get(code);
      const state = role === "sum" ? "sum" : "kept";
      const ofRow = own.get(code);
      const value = ofRow === undefined ? total?.amount : contentOf(ofRow);
      return { code, ...at(cell), label, state, value, n: total?.n ?? 0 };
    }),
    ...form.formulas.map((formula): BlankFigure => {
      const { code, label } = formula;
      const { value, n = 0, state = "excel" } = formulas?.results.get(code) ?? {};
      return { code, ...at(formula), label, state, value, n };
    }),
  ];
}

/** A copy as far as the board is about it: what it says may be ten thousand cells. */
const withoutFigures = (submission: Submission): Submission => ({
  ...submission,
  entries: new Map(),
  registers: new Map(),
});

/** Of files alike in content one stands for all. */
function differing({ unit, files }: CompetingFiles): readonly BlankCompeting[] {
  const [counts] = files.filter(({ standing }) => standing === "counts");
  const different = files
    .filter(({ standing }) => standing !== "identical")
    .map(({ submission: { file, fingerprint, savedAt }, ruling }) => ({
      ...{ file, fingerprint, savedAt },
      ...(ruling && { ruling }),
    }));
  const lastFirst = different.toSorted((one, other) => (one.file < other.file ? 1 : -1));
  const once = new Map(lastFirst.map((each) => [each.fingerprint, each]));
  const sorted = [...once.values()].toSorted((one, other) => (one.file < other.file ? -1 : 1));
  return counts === undefined || sorted.length < 2
    ? []
    : [{ unit, files: sorted, counts: counts.submission.fingerprint }];
}
