import type { CheckedFile } from "../checking/check-files";
import type { MadeFile } from "../../forms/issue";
import type { Progress, ReceivedFile } from "../../workbook/files";
import type { ReturnedFor, SenderKnowledge } from "./return-case";
import { returnCases } from "./return-cases";
import { returnMessagesText } from "./return-message";
import { returnSlips, type ReturnSlip, type SlipMaking } from "./return-slips";

/** Checked files; those with errors have to be returned. */
export interface SlipRequest {
  readonly checked: readonly CheckedFile[];
  /** The checked files. */
  readonly files: readonly ReceivedFile[];
  readonly returnedFor: ReturnedFor;
  readonly knowledge: SenderKnowledge;
  readonly progress: Progress;
}

/** Makes the slip of every report to be returned; undefined if cancelled. Received files stay unchanged. */
export async function makeSlips(
  { checked, files, returnedFor, knowledge, progress }: SlipRequest,
  making: SlipMaking,
): Promise<readonly ReturnSlip[] | undefined> {
  const cases = returnCases(checked, returnedFor, knowledge);
  const slips: ReturnSlip[] = [];
  for await (const slip of returnSlips(cases, files, making)) {
    slips.push(slip);
    if (progress(slips.length, cases.length, slip.file) === "cancel") return undefined;
  }
  return slips;
}

/** Name of the text file with all messages. */
const MESSAGES = "tin-nhan.txt";

/** Returns the slips and their messages as files to hand over together. */
export const slipFiles = (slips: readonly ReturnSlip[]): readonly MadeFile[] => [
  ...slips.map(({ fileName, bytes }) => ({ name: fileName, bytes })),
  { name: MESSAGES, bytes: new TextEncoder().encode(returnMessagesText(slips)) },
];
