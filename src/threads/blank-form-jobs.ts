import { succeed } from "../domain/outcome";
import type { GivenForm } from "../use-cases/blank-form/blank-form-desk";
import { openBlankForm, type OpenedForm } from "../use-cases/blank-form/blank-form-files";
import { blankFormResult } from "../use-cases/blank-form/blank-form-result";
import { rollUpWork } from "../use-cases/roll-up/desk-roll-up";
import { EMPTY_WORK } from "../use-cases/roll-up/desk-work";
import { EMPTY_LEDGER } from "../domain/ledger/ledger";
import type { WorkbookFiles } from "../use-cases/ports/ports";
import { copiesOf, readReceivedFile, type FileReading } from "../use-cases/received/read-received-file";
import { fillForm, subjectOfForm } from "../use-cases/blank-form/roll-up-blank-form";
import type { PatchWorkbook } from "../use-cases/ports/workbook-patch";
import type { JobRunners } from "./answer-jobs";
import { heldFile } from "./held-file";

/** The jobs of a blank form's roll-up; between them the thread keeps the form it understood last, and readings. */
export function blankFormJobs(
  read: WorkbookFiles["read"],
  patch: PatchWorkbook,
): JobRunners<"openForm" | "readCopy" | "keepCopies" | "addUpCopies"> {
  let last: { readonly given: GivenForm; readonly opened: OpenedForm } | undefined;
  let readings: FileReading[] = [];

  const open = async (given: GivenForm): ReturnType<typeof openBlankForm> => {
    if (last !== undefined && isSame(last.given, given)) return succeed(last.opened);
    const opened = await openBlankForm(heldFile(given), read, given.said);
    if (opened.ok) last = { given, opened: opened.value };
    return opened;
  };
  const known = async (given: GivenForm): Promise<OpenedForm> => {
    const opened = await open(given);
    if (!opened.ok) throw new Error(`${given.name} was understood before: ${opened.failure.kind}`);
    return opened.value;
  };

  return {
    openForm: async (form) => {
      const opened = await open(form);
      return opened.ok ? succeed(opened.value.blank.form) : opened;
    },
    readCopy: async ({ form, file }) => {
      const { blank } = await known(form);
      return readReceivedFile(heldFile(file), { read }, copiesOf(blank));
    },
    keepCopies: (some) => readings.push(...some),
    addUpCopies: async ({ form, asked }) => {
      const kept = readings;
      readings = [];
      const opened = await known(form);
      const { createdAt, ledger = EMPTY_LEDGER, ...more } = asked;
      const subject = subjectOfForm(opened, more);
      const facts = rollUpWork(subject, { ...EMPTY_WORK, ledger, readings: kept });
      const result = blankFormResult({ plan: subject.plan, blank: opened.blank }, facts);
      return { result, workbook: fillForm(opened, subject, facts, patch, createdAt) };
    },
  };
}

/** Whatever crosses to a thread is a copy each time. A blank form is small, and to compare it is less than to read it. */
const isSame = (one: GivenForm, other: GivenForm): boolean =>
  one.name === other.name &&
  one.bytes.length === other.bytes.length &&
  JSON.stringify(one.said) === JSON.stringify(other.said) &&
  one.bytes.every((byte, index) => byte === other.bytes[index]);
