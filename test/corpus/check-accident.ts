import type { Grid } from "../../src/workbook/grid/grid";
import type { Finding } from "../../src/model/finding/finding";
import { checkReading } from "../../src/desk/checking/check-reading";
import { formsOf, readReceivedFile, type ReceivedReader } from "../../src/desk/received/read-received-file";
import { matcherOf } from "../../src/desk/units/known-units";
import { levelLookup } from "../../src/desk/units/unit-lookup";
import type { Drawing } from "../../src/workbook/drawing/drawing";
import { inflate } from "../../src/command-line/node/node-workbooks";
import type { WorkbookFiles } from "../../src/workbook/files/ports";
import { patchWorkbook } from "../../src/workbook/patch-workbook";
import { readWorkbook } from "../../src/workbook/read-workbook";
import { writeWorkbook } from "../../src/workbook/write-workbook";
import { quickDeflate, received } from "../support/files/real-workbooks";
import type { Accident, BaseForm } from "./accident";
import { markLostReferences } from "./damage/in-file";

/** Packed and unpacked by Node, as there are a hundred files. */
const workbooks: WorkbookFiles = {
  read: (bytes) =>
    readWorkbook(bytes, {
      inflate,
      formulaTexts: false,
    }),
  write: (drawing) => writeWorkbook(drawing, quickDeflate),
  patch: patchWorkbook,
};

/** The damaged form as a received file. */
export function damagedFile({ drawing }: BaseForm, { sheets, file }: Accident): Uint8Array {
  const saved =
    sheets === undefined ? untouchedFile(drawing) : markLostReferences(workbooks.write(sheets(drawing)));
  return file?.(saved) ?? saved;
}

/** Cached for all accidents with the same first step. */
const written = new Map<Drawing, Uint8Array>();
function untouchedFile(drawing: Drawing): Uint8Array {
  const bytes = written.get(drawing) ?? workbooks.write(drawing);
  written.set(drawing, bytes);
  return bytes;
}

/** The sheets of a damaged file, empty if it is no workbook, and its findings. */
export interface Trial {
  readonly grids: readonly Grid[];
  readonly found: readonly Finding[];
}

/** Returns the cached result of an accident. */
export function trialOf(form: BaseForm, accident: Accident): Promise<Trial> {
  const known = trials.get(accident) ?? trial(form, accident);
  trials.set(accident, known);
  return known;
}
const trials = new Map<Accident, Promise<Trial>>();

async function trial(form: BaseForm, accident: Accident): Promise<Trial> {
  let grids: readonly Grid[] = [];
  const reader: ReceivedReader = {
    read: (bytes) => {
      const read = workbooks.read(bytes);
      if (read.ok) grids = read.value.grids;
      return read;
    },
  };
  const found = await foundIn(damagedFile(form, accident), form, accident.asked, reader);
  return { grids, found };
}

/** Returns the findings of a received file in words, in display order. */
export const findingsIn = async (...asked: Parameters<typeof foundIn>): Promise<readonly string[]> =>
  (await foundIn(...asked)).map(inWords);

/** Returns the findings of a received file. */
export async function foundIn(
  bytes: Uint8Array,
  { plan, units }: BaseForm,
  asked: Accident["asked"] = {},
  reader: ReceivedReader = workbooks,
): Promise<readonly Finding[]> {
  const knowledge = { plans: [plan], levelOf: levelLookup([units]) };
  const reading = await readReceivedFile(received("bao-cao.xlsx", bytes), reader, formsOf(knowledge));
  return checkReading(reading, [plan], { units, match: matcherOf(units), ...asked });
}

/** Returns "error required E75"; on another sheet "DS trẻ em!D6"; without a cell the row's code, if any. */
export function inWords({ severity, rule, sheet, cell, code }: Finding): string {
  const isElsewhere = sheet !== undefined && sheet !== "Biểu mẫu";
  const place =
    cell === undefined
      ? [code ?? (isElsewhere ? sheet : undefined)]
      : [isElsewhere ? `${sheet}!${cell}` : cell];
  return [severity, rule, ...place].filter((word) => word !== undefined).join(" ");
}
