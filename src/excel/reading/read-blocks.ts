import type { PaintProgress } from "../../workbook/open-workbook";
import { isTooLarge } from "../host/excel-failure";
import { HostStop } from "../host/host-stop";
import { type SheetBlock, halvesOf, inHandfuls, smallBlocks } from "./cut-blocks";
import { type AskLooks, askForCommonLook, askForLooks, type LookAt } from "./read-looks";

/** Excel's data of a rectangle, row by row. */
export interface BlockData extends SheetBlock {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
  /** By row and column within the block. */
  readonly lookAt: LookAt;
}

/**
 * Reads rectangles, several small ones in one round trip; halves those that Excel finds too large. Throws a
 * HostStop if a single row is too large, or if cancelled.
 */
export async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly SheetBlock[],
  isReadOnly: boolean,
  progress: PaintProgress,
): Promise<readonly BlockData[]> {
  const askLooks = isReadOnly ? askForCommonLook : askForLooks;
  const handfuls = inHandfuls(blocks.flatMap(smallBlocks));
  const of = handfuls.length;
  const report = (left: number): void => {
    if (progress(of - left, of) === "cancel") throw new HostStop({ kind: "cancelled" });
  };
  return readInTurn(context, askLooks, handfuls, [], report);
}

async function readInTurn(
  context: Excel.RequestContext,
  askLooks: AskLooks,
  handfuls: readonly (readonly SheetBlock[])[],
  read: readonly BlockData[],
  report: (left: number) => void,
): Promise<readonly BlockData[]> {
  report(handfuls.length);
  const [first, ...others] = handfuls;
  if (first === undefined) return read;
  const blocks = [...read, ...(await readHandful(context, askLooks, first))];
  return readInTurn(context, askLooks, others, blocks, report);
}

async function readHandful(
  context: Excel.RequestContext,
  askLooks: AskLooks,
  blocks: readonly SheetBlock[],
): Promise<readonly BlockData[]> {
  try {
    const requested = blocks.map((block) => request(context, askLooks, block));
    await context.sync();
    return requested.map(dataOf);
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    const halves = blocks.length > 1 ? blocks : blocks.flatMap(halvesOf);
    const middle = Math.ceil(halves.length / 2);
    const first = await readHandful(context, askLooks, halves.slice(0, middle));
    return [...first, ...(await readHandful(context, askLooks, halves.slice(middle)))];
  }
}

/** A requested rectangle; its data are available after the next sync. */
interface RequestedBlock {
  readonly block: SheetBlock;
  readonly range: Excel.Range;
  readonly looks: () => LookAt;
}

function request(context: Excel.RequestContext, askLooks: AskLooks, block: SheetBlock): RequestedBlock {
  const { top, left, bottom, right } = block.area;
  const range = context.workbook.worksheets
    .getItem(block.sheet)
    .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  range.load("values,formulas,valueTypes,numberFormat");
  return { block, range, looks: askLooks(range) };
}

function dataOf({ block, range, looks }: RequestedBlock): BlockData {
  return {
    ...block,
    values: rowsOf(range.values),
    formulas: rowsOf(range.formulas),
    valueTypes: rowsOf(range.valueTypes),
    numberFormats: rowsOf(range.numberFormat),
    lookAt: looks(),
  };
}

/** Excel returns null instead of rows if there are too many cells. */
function rowsOf(given: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(given)) throw new HostStop({ kind: "too-large" });
  return given.filter((row): row is readonly unknown[] => Array.isArray(row));
}
