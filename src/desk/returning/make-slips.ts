import type { CheckedFile } from "../checking/check-files";
import type { MadeFile } from "../../forms/issue";
import type { Progress, ReceivedFile } from "../../workbook/files";
import type { ReturnedFor, SenderKnowledge } from "./return-case";
import { returnCases } from "./return-cases";
import { returnMessagesText } from "./return-message";
import { returnSlips, type ReturnSlip, type SlipMaking } from "./return-slips";

/** Of checked files, those that have to go back. */
export interface SlipRequest {
  readonly checked: readonly CheckedFile[];
  /** The files that were checked. */
  readonly files: readonly ReceivedFile[];
  readonly returnedFor: ReturnedFor;
  readonly knowledge: SenderKnowledge;
  readonly progress: Progress;
}

/**
 * Makes the slip of every report that has to go back; undefined when cancelled. The received files stay as
 * they are.
 */
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

/** Name of the text with all messages. */
const MESSAGES = "tin-nhan.txt";

/** Slips as files to hand over together: each as it is, and the messages to send with them. */
export const slipFiles = (slips: readonly ReturnSlip[]): readonly MadeFile[] => [
  ...slips.map(({ fileName, bytes }) => ({ name: fileName, bytes })),
  { name: MESSAGES, bytes: new TextEncoder().encode(returnMessagesText(slips)) },
];
