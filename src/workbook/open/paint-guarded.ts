import type { CellWrite } from "../files/cell-changes";
import { sheetKey } from "../grid/sheet-key";
import { fail, succeed, type Outcome } from "../../base/outcome";
import type { Drawing } from "../drawing/drawing";
import type { HostFailure, OpenWorkbook, PaintProgress } from "./open-workbook";

/**
 * The workbook has sheets of these names that no earlier run painted; the user must agree to replace them.
 */
export interface WouldReplace {
  readonly kind: "would-replace";
  readonly sheets: readonly string[];
  /**
   * Sheets of the earlier run that are not painted again; without this they would stay and be owned by
   * nobody.
   */
  readonly left?: readonly string[];
  /** How many figures and rows of lists people have filled in there; absent = nobody looked. */
  readonly filled?: number;
}

export type PaintFailure = HostFailure | WouldReplace;

export interface GuardedPaint {
  readonly drawing: Drawing;
  /**
   * Cells of other sheets to write together with the drawing; the caller must check whether it may write
   * them.
   */
  readonly writes?: readonly CellWrite[];
  /**
   * The name under which the workbook stores the sheets that an earlier run painted; absent = ask for every
   * sheet.
   */
  readonly ownedAs?: string;
  /** Sheets of an earlier run that are not painted now and stay ours. */
  readonly stillOurs?: readonly string[];
  /** Texts to store in the workbook together with the sheets, by name. */
  readonly kept?: ReadonlyMap<string, string>;
  /** The user agreed to replace sheets of the same names. */
  readonly mayReplace: boolean;
  readonly progress: PaintProgress;
}

/**
 * Paints a drawing, but replaces a sheet that is not ours only with permission. Returns the names of the
 * painted sheets. Fails, with the workbook as before, if it would replace others' sheets or the host refuses.
 * If the host refuses the formulas of other sheets, which may refer to the painted ones, the failure lists
 * the painted sheets as new.
 */
export async function paintGuarded(
  workbook: OpenWorkbook,
  { drawing, writes = [], ownedAs, stillOurs = [], kept = new Map(), mayReplace, progress }: GuardedPaint,
): Promise<Outcome<readonly string[], PaintFailure>> {
  const painted = drawing.sheets.map(({ name }) => name);
  if (!mayReplace) {
    const present = await workbook.sheetNames();
    if (!present.ok) return present;
    const owned = ownedAs === undefined ? succeed(undefined) : await workbook.recall(ownedAs);
    if (!owned.ok) return owned;
    const own = new Set(ownedSheets(owned.value).map(sheetKey));
    const taken = new Set(present.value.map(sheetKey));
    const foreign = painted.filter((name) => taken.has(sheetKey(name)) && !own.has(sheetKey(name)));
    if (foreign.length > 0) return fail({ kind: "would-replace", sheets: foreign });
  }
  const ours = [...new Set([...painted, ...stillOurs])];
  const ownership: [string, string][] = ownedAs === undefined ? [] : [[ownedAs, ours.join(SEPARATOR)]];
  const [formulas, values] = [writes.filter(isFormula), writes.filter((write) => !isFormula(write))];
  const before = await writeAll(workbook, values);
  if (!before.ok) return before;
  const outcome = await workbook.paint(drawing, progress, new Map([...kept, ...ownership]));
  const done = outcome.ok ? await writeAll(workbook, formulas) : outcome;
  if (done.ok) return succeed(painted);
  const failure = outcome.ok ? alsoChanged(done.failure, painted) : done.failure;
  const back = await writeAll(workbook, before.value);
  if (back.ok) return fail(failure);
  const written = before.value.map(({ place }) => place.sheet);
  return fail(
    back.failure.kind === "left-changed"
      ? alsoChanged(failure, back.failure.changed, back.failure.unprotected)
      : alsoChanged(failure, written),
  );
}

/** Adds further changed sheets to the failure. */
function alsoChanged(
  failure: HostFailure,
  changed: readonly string[],
  unprotected: readonly string[] = [],
): HostFailure {
  const known =
    failure.kind === "left-changed"
      ? failure
      : ({ kind: "left-changed", why: failure, changed: [], unprotected: [] } as const);
  return {
    ...known,
    changed: [...new Set([...known.changed, ...changed])],
    unprotected: [...new Set([...known.unprotected, ...unprotected])],
  };
}

const isFormula = ({ content }: CellWrite): boolean => content.kind === "formula";

const writeAll = (workbook: OpenWorkbook, writes: readonly CellWrite[]) =>
  writes.length === 0 ? Promise.resolve(succeed<readonly CellWrite[]>([])) : workbook.writeCells(writes);

/** A sheet name cannot contain a slash. */
const SEPARATOR = "/";

/** Returns the sheets that a stored text lists as ours. */
export const ownedSheets = (names: string | undefined): readonly string[] => (names ?? "").split(SEPARATOR);
