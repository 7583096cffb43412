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

/** A report to be returned. */
export interface ReturnSlip {
  /** Name of the received file. */
  readonly file: string;
  readonly unit?: Unit;
  /** Name to save under, without folders. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly message: ReturnMessage;
  /** The first problem in the file. */
  readonly firstProblem?: CellPlace;
  /** Why the slip is a separate file; undefined = it is in the unit's own file. */
  readonly separate?: PatchFailure;
}

/** Services and data for making slips. */
export interface SlipMaking {
  readonly patch: PatchInTurn;
  readonly workbooks: { readonly write: WorkbookFiles["write"] | WriteWorkbook };
  readonly clock: Pick<Clock, "today">;
  /** Last day (ISO) to send the report again. */
  readonly resendBy?: string;
}

/**
 * Yields for each report with problems a copy of its file with the list of problems as first sheet and marks
 * on the cells, one at a time, so that thousands need not fit in memory. If a file cannot be changed, the
 * list is a separate workbook. `files` are those of the cases; a case without its file is a bug.
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

/** Extensions that are kept: Excel does not open a workbook with macros under another. */
const KEPT_ENDING = /\.(?:xlsx|xlsm|xltx|xltm)$/i;

/** "x.xlsx" → "x_tra-lai.xlsx"; files of one name from two folders get different names. */
function slipFileName(file: string, isInFile: boolean, taken: Set<string>): string {
  const ending = isInFile ? (KEPT_ENDING.exec(file)?.[0] ?? ".xlsx") : ".xlsx";
  const stem = file.replace(/\.[^.]{1,5}$/, "");
  let name = `${stem}_tra-lai${ending}`;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${stem}_tra-lai_${number}${ending}`;
  taken.add(name.toLowerCase());
  return name;
}
