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

/** Real bytes, packed and unpacked by Node: a hundred files are many. */
const workbooks: WorkbookFiles = {
  read: (bytes) =>
    readWorkbook(bytes, {
      inflate,
      formulaTexts: false,
    }),
  write: (drawing) => writeWorkbook(drawing, quickDeflate),
  patch: patchWorkbook,
};

/** The damaged form as the file that is received. */
export function damagedFile({ drawing }: BaseForm, { sheets, file }: Accident): Uint8Array {
  const saved =
    sheets === undefined ? untouchedFile(drawing) : markLostReferences(workbooks.write(sheets(drawing)));
  return file?.(saved) ?? saved;
}

/** Written once for all accidents that begin with it. */
const written = new Map<Drawing, Uint8Array>();
function untouchedFile(drawing: Drawing): Uint8Array {
  const bytes = written.get(drawing) ?? workbooks.write(drawing);
  written.set(drawing, bytes);
  return bytes;
}

/** The sheets of a damaged file, none where it is no workbook, and what is found in it. */
export interface Trial {
  readonly grids: readonly Grid[];
  readonly found: readonly Finding[];
}

/** The trial of an accident; made once for all that is asked of it. */
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

/** What is found in a received file, in words, in the order in which people see it. */
export const findingsIn = async (...asked: Parameters<typeof foundIn>): Promise<readonly string[]> =>
  (await foundIn(...asked)).map(inWords);

/** What is found in a received file. */
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

/**
 * "error required E75"; on another sheet than the form "DS trẻ em!D6"; without a cell the row's code, if
 * there is one.
 */
export function inWords({ severity, rule, sheet, cell, code }: Finding): string {
  const isElsewhere = sheet !== undefined && sheet !== "Biểu mẫu";
  const place =
    cell === undefined
      ? [code ?? (isElsewhere ? sheet : undefined)]
      : [isElsewhere ? `${sheet}!${cell}` : cell];
  return [severity, rule, ...place].filter((word) => word !== undefined).join(" ");
}
