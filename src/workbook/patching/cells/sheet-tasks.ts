import type { MarkSeverity } from "../../files/cell-changes";
import type { CellPlace } from "../../grid/cell-place";
import { parseA1 } from "../../grid/address";
import type { WorkbookPatch } from "../../files/workbook-patch";
import type { CellEdit } from "./cell-edit";
import type { CellNote } from "../notes/notes-part";

/** The requested changes of one sheet. */
export interface SheetTask {
  /** By row, then by column. */
  readonly edits: Map<number, Map<number, CellEdit>>;
  /** In row-major order. */
  readonly notes: readonly CellNote[];
  readonly isFilled: boolean;
}

interface TaskInMaking {
  readonly edits: Map<number, Map<number, CellEdit>>;
  readonly texts: Map<string, { readonly row: number; readonly column: number; readonly texts: string[] }>;
  isFilled: boolean;
}

const WORST_FIRST: readonly MarkSeverity[] = ["error", "warning", "note"];

/**
 * Groups the changes of a patch by sheet name. A cell with several marks gets the worst colour and all the
 * texts.
 */
export function sheetTasks({
  marks = [],
  writes = [],
  results = [],
}: WorkbookPatch): ReadonlyMap<string, SheetTask> {
  const tasks = new Map<string, TaskInMaking>();
  const taskAt = ({ sheet, cell }: CellPlace) => {
    const position = parseA1(cell);
    if (position === undefined) throw new Error(`No cell: ${cell}`);
    const known = tasks.get(sheet);
    const task: TaskInMaking = known ?? { edits: new Map(), texts: new Map(), isFilled: false };
    if (known === undefined) tasks.set(sheet, task);
    const there = task.edits.get(position.row);
    const cells = there ?? new Map<number, CellEdit>();
    if (there === undefined) task.edits.set(position.row, cells);
    const { row, column } = position;
    return { row, column, task, cells };
  };
  for (const { place, severity, text } of marks) {
    const { row, column, task, cells } = taskAt(place);
    const key = `${row} ${column}`;
    const before = cells.get(column);
    cells.set(column, { ...before, fill: worse(before?.fill, severity) });
    const noted = task.texts.get(key) ?? { row, column, texts: [] };
    noted.texts.push(text);
    task.texts.set(key, noted);
  }
  for (const { place, content, look } of writes) {
    const { column, task, cells } = taskAt(place);
    const isCalculable = content.kind === "number" || content.kind === "formula";
    const font = look?.font;
    cells.set(column, {
      ...cells.get(column),
      content,
      isCalculable,
      ...(font === undefined ? {} : { font }),
    });
    task.isFilled = true;
  }
  for (const { place, value } of results) {
    const { column, cells } = taskAt(place);
    if (!cells.has(column)) cells.set(column, { result: value });
  }
  return new Map([...tasks].map(([sheet, task]) => [sheet, finished(task)]));
}

const worse = (one: MarkSeverity | undefined, other: MarkSeverity): MarkSeverity =>
  WORST_FIRST.find((severity) => severity === one || severity === other) ?? other;

function finished({ edits, texts, isFilled }: TaskInMaking): SheetTask {
  const notes = [...texts.values()]
    .map(({ row, column, texts: all }) => ({ row, column, text: all.join("\n") }))
    .sort((one, other) => one.row - other.row || one.column - other.column);
  return { edits, notes, isFilled };
}
