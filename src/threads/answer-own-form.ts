import { succeed } from "../domain/outcome";
import type { GivenForm } from "../use-cases/own-form/own-form-desk";
import { openOwnForm, type OpenedForm } from "../use-cases/own-form/own-form-files";
import { rollUpOwnReadings } from "../use-cases/own-form/own-form-readings";
import { ownFormResult } from "../use-cases/own-form/own-form-result";
import type { ReceivedFile, WorkbookFiles } from "../use-cases/ports/ports";
import { readOwnReceived, type OwnReading } from "../use-cases/own-form/read-own-received";
import { makeOwnSummary } from "../use-cases/own-form/roll-up-own-form";
import type { PatchWorkbook } from "../use-cases/ports/workbook-patch";
import type { OwnFormAnswer, OwnFormJob } from "./own-form-job";

/** Does the steps of an own form's roll-up; between them the thread keeps the form it understood last, and readings. */
export function answerOwnForms(
  read: WorkbookFiles["read"],
  patch: PatchWorkbook,
): (job: OwnFormJob) => Promise<OwnFormAnswer> {
  let last: { readonly given: GivenForm; readonly opened: OpenedForm } | undefined;
  let readings: OwnReading[] = [];

  const open = async (given: GivenForm): ReturnType<typeof openOwnForm> => {
    if (last !== undefined && isSame(last.given, given)) return succeed(last.opened);
    const opened = await openOwnForm(fileOf(given), read, given.said);
    if (opened.ok) last = { given, opened: opened.value };
    return opened;
  };
  const known = async (given: GivenForm): Promise<OpenedForm> => {
    const opened = await open(given);
    if (!opened.ok) throw new Error(`${given.name} was understood before: ${opened.failure.kind}`);
    return opened.value;
  };

  return async (job) => {
    switch (job.kind) {
      case "open": {
        const opened = await open(job.form);
        return { kind: "open", opened: opened.ok ? succeed(opened.value.blank.form) : opened };
      }
      case "read": {
        const { blank } = await known(job.form);
        return { kind: "read", reading: await readOwnReceived(fileOf(job), blank, read) };
      }
      case "keep":
        readings.push(...job.readings);
        return { kind: "keep" };
      case "add-up": {
        const kept = readings;
        readings = [];
        const opened = await known(job.form);
        const { createdAt, ...subject } = job.asked;
        const { blank } = opened;
        const facts = rollUpOwnReadings({ ...subject, blank, title: opened.name }, kept);
        const result = ownFormResult(facts, blank.workbook.grids);
        const workbook = makeOwnSummary(opened, facts, patch, createdAt);
        return { kind: "add-up", addedUp: { result, workbook } };
      }
    }
  };
}

const fileOf = ({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): ReceivedFile => ({
  name,
  bytes: () => Promise.resolve(succeed(bytes)),
});

/** Whatever crosses to a thread is a copy each time. A blank form is small, and to compare it is less than to read it. */
const isSame = (one: GivenForm, other: GivenForm): boolean =>
  one.name === other.name &&
  one.bytes.length === other.bytes.length &&
  JSON.stringify(one.said) === JSON.stringify(other.said) &&
  one.bytes.every((byte, index) => byte === other.bytes[index]);
