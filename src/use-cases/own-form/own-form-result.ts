import { a1 } from "../../domain/grid/address";
import type { ElementCode, Fingerprint, IsoDate } from "../../domain/codes";
import type { FileRuling } from "../../domain/ledger/ledger";
import type { Finding } from "../../domain/finding/finding";
import { formatAt, type CellContent, type Grid } from "../../domain/grid/grid";
import type { OwnFacts, OwnResult, OwnUnit } from "../../domain/own-form/own-facts";
import type { RejectedFile } from "../../domain/file/rejection";
import type { SourceFile } from "../../domain/file/source-file";
import type { Submission } from "../../domain/submission/submission";
import type { DeskLine } from "../roll-up/desk-lines";
import { ownLines } from "./own-form-lines";

/** A cell of the form over all units. */
export interface OwnFigure {
  /** "Sheet!A1" of the blank form. */
  readonly code: ElementCode;
  readonly sheet: string;
  readonly cell: string;
  readonly label: string;
  /** `kept`: every unit's own stands beside its name, there is no total. */
  readonly state: "sum" | "kept" | OwnResult["state"];
  /** Undefined where there is nothing to show: nobody gave a number, or it is not calculated here. */
  readonly value: CellContent | undefined;
  /** Whether the form shows the cell as a percentage. */
  readonly isPercent: boolean;
  /** Units that gave something. */
  readonly n: number;
}

/** A file of a unit that sent several. */
export interface OwnRival extends SourceFile {
  readonly fingerprint: Fingerprint;
  /** What an officer said of it, if anything. */
  readonly ruling?: FileRuling;
}

/** Several files of one unit that are not the same: one of them counts. */
export interface OwnRivals {
  readonly unit: OwnUnit;
  /** By the name of the file. */
  readonly files: readonly OwnRival[];
  /** The one that counts. */
  readonly counts: Fingerprint;
}

/** What a roll-up of an own form came to, as far as people look at it: it does not grow with units times cells. */
export interface OwnFormResult {
  /** Who rolls up, where a list of units says so. */
  readonly office?: OwnUnit;
  /** The last day on which a copy is on time, where an officer gave one. */
  readonly due?: IsoDate;
  /** The submission board, without the figures of the copies. */
  readonly board: readonly DeskLine[];
  readonly units: readonly OwnUnit[];
  readonly missing: readonly OwnUnit[];
  readonly figures: readonly OwnFigure[];
  readonly lists: readonly { readonly title: string; readonly rows: number }[];
  readonly findings: readonly Finding[];
  readonly rejected: readonly RejectedFile[];
  readonly rivals: readonly OwnRivals[];
}

/** What to show of a roll-up; `grids` are those of the blank form. */
export function ownFormResult(facts: OwnFacts, grids: readonly Grid[]): OwnFormResult {
  const { form, units, current, findings, rejected, office, due } = facts;
  const submissions = [...current.values()];
  return {
    ...(office === undefined ? {} : { office: { code: office.code, name: office.name } }),
    ...(due === undefined ? {} : { due }),
    board: ownLines(facts).map((line) => ({ ...line, submissions: line.submissions.map(withoutFigures) })),
    units,
    missing: units.filter(({ code }) => !current.has(code)),
    figures: figuresOf(facts, grids),
    lists: form.lists.map(({ code, title }) => ({
      title,
      rows: submissions.reduce((sum, { registers }) => sum + (registers.get(code)?.length ?? 0), 0),
    })),
    findings,
    rejected,
    rivals: rivalsOf(facts),
  };
}

function figuresOf({ form, totals, results }: OwnFacts, grids: readonly Grid[]): readonly OwnFigure[] {
  const byName = new Map(grids.map((grid) => [grid.sheet, grid]));
  const at = ({ sheet, row, column }: { sheet: string; row: number; column: number }) => {
    const grid = byName.get(sheet);
    const isPercent = grid !== undefined && formatAt(grid, row, column).numberFormat.includes("%");
    return { sheet, cell: a1(row, column), isPercent };
  };
  return [
    ...form.cells.map((cell): OwnFigure => {
      const { code, label, role } = cell;
      const total = totals.get(code);
      const state = role === "sum" ? "sum" : "kept";
      return { code, ...at(cell), label, state, value: total?.amount, n: total?.n ?? 0 };
    }),
    ...form.formulas.map((formula): OwnFigure => {
      const { code, label } = formula;
      const { value, n = 0, state = "excel" } = results.get(code) ?? {};
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

function rivalsOf({ units, current, files, ledger }: OwnFacts): readonly OwnRivals[] {
  const rulings = new Map(ledger.files.map((ruling) => [ruling.fingerprint, ruling]));
  return units.flatMap((unit): readonly OwnRivals[] => {
    const counts = current.get(unit.code)?.fingerprint;
    const own = new Map<Fingerprint, OwnRival>();
    for (const source of files) {
      const { fingerprint } = source;
      if (source.unit !== unit.code || fingerprint === undefined || own.has(fingerprint)) continue;
      const ruling = rulings.get(fingerprint);
      own.set(fingerprint, { ...source, fingerprint, ...(ruling === undefined ? {} : { ruling }) });
    }
    return counts === undefined || own.size < 2 ? [] : [{ unit, files: [...own.values()], counts }];
  });
}
