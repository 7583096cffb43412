import type { CellPlace } from "../../workbook/grid";
import { baseName } from "../../base/text";
import type {
  FileFailure,
  PatchFailure,
  Clock,
  ReceivedFile,
  WorkbookFiles,
  WriteWorkbook,
  PatchInTurn,
} from "../../workbook/files";
import type { Outcome } from "../../base/outcome";
import type { Unit } from "../../model/unit";
import { drawReturnSlip, drawSeparateSlip, type SlipInput } from "../../forms/return-slip";
import { returnMend, returnSentence, RETURN_SLIP_WORDS } from "../../forms/words";
import type { CellMark } from "../../workbook/open-workbook";
import type { ReturnCase } from "./return-case";
import { returnMessage, type ReturnMessage } from "./return-message";

/** A report on its way back. */
export interface ReturnSlip {
  /** The file as it was received. */
  readonly file: string;
  readonly unit?: Unit;
  /** Name to save under, without folders. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly message: ReturnMessage;
  /** Where to look first, in the file. */
  readonly firstProblem?: CellPlace;
  /** Why the list could not be put into the unit's own file and is a file by itself; absent = it was. */
  readonly separate?: PatchFailure;
}

/** What making slips needs of the world around. */
export interface SlipMaking {
  readonly patch: PatchInTurn;
  readonly workbooks: { readonly write: WorkbookFiles["write"] | WriteWorkbook };
  readonly clock: Pick<Clock, "today">;
  /** Last day (ISO) to send the report again. */
  readonly resendBy?: string;
}

/**
 * For each report with problems a copy of its own file with the list of problems as first sheet and marks on
 * the cells; one after the other, so that thousands need not fit in memory. Where a file cannot be written
 * into, the list is a workbook of its own. `files` are those the cases speak of; a case without its file is a
 * bug.
 */
export async function* returnSlips(
  cases: readonly ReturnCase[],
  files: readonly ReceivedFile[],
  making: SlipMaking,
): AsyncGenerator<ReturnSlip> {
  const byName = new Map(files.map((file) => [file.name, file]));
  const taken = new Set<string>();
  for (const returned of cases) {
    const file = byName.get(returned.file);
    if (file === undefined)
      throw new Error(`a report is to go back, but its file is not there: ${returned.file}`);
    yield await returnSlip(returned, await file.bytes(), making, taken);
  }
}

async function returnSlip(
  returned: ReturnCase,
  received: Outcome<Uint8Array, FileFailure>,
  { patch, workbooks, clock, resendBy }: SlipMaking,
  taken: Set<string>,
): Promise<ReturnSlip> {
  const { unit } = returned;
  const file = baseName(returned.file);
  const input: SlipInput = { ...returned, file, unit: unit?.name, resendBy, createdAt: clock.today() };
  const patched = received.ok
    ? await patch(received.value, {
        cover: drawReturnSlip(input),
        marks: marksOf(returned),
        author: RETURN_SLIP_WORDS.sheet,
      })
    : received;
  const separate = patched.ok ? undefined : patched.failure;
  const fileName = slipFileName(file, patched.ok, taken);
  return {
    file: returned.file,
    unit,
    fileName,
    bytes: patched.ok
      ? patched.value
      : await workbooks.write(drawSeparateSlip({ ...input, separate: patched.failure })),
    message: returnMessage({ ...returned, file }, { fileName, isInFile: patched.ok, resendBy }),
    firstProblem: firstProblem(returned),
    separate,
  };
}

const marksOf = ({ findings }: ReturnCase): readonly CellMark[] =>
  findings.flatMap((finding) => {
    const { sheet, cell, severity } = finding;
    if (sheet === undefined || cell === undefined) return [];
    return [{ place: { sheet, cell }, severity, text: `${returnSentence(finding)}\n${returnMend(finding)}` }];
  });

function firstProblem({ findings }: ReturnCase): CellPlace | undefined {
  const [first] = findings.flatMap(({ sheet, cell }) =>
    sheet === undefined || cell === undefined ? [] : [{ sheet, cell }],
  );
  return first;
}

/** Endings that say what is inside and are kept: a workbook with macros is not opened under another one. */
const KEPT_ENDING = /\.(?:xlsx|xlsm|xltx|xltm)$/i;

/** "x.xlsx" → "x_tra-lai.xlsx"; two files of one name from two folders get two names. */
function slipFileName(file: string, isInFile: boolean, taken: Set<string>): string {
  const ending = isInFile ? (KEPT_ENDING.exec(file)?.[0] ?? ".xlsx") : ".xlsx";
  const stem = file.replace(/\.[^.]{1,5}$/, "");
  let name = `${stem}_tra-lai${ending}`;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${stem}_tra-lai_${number}${ending}`;
  taken.add(name.toLowerCase());
  return name;
}
