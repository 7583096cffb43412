import {
  type FileFailure,
  fingerprintOf,
  type ReceivedFile,
  type WriteWorkbook,
  type PatchInTurn,
} from "../../workbook/files";
import { fail, succeed, type Outcome } from "../../base/outcome";
import type { Plan } from "../../model/plan";
import {
  done,
  fileFailure,
  heldSheets,
  type JobInput,
  type Called,
  type WorkerPool,
} from "../../desk/threads";
import type { BlankWorkbook } from "../../recognise/blank-form";
import type { GivenCopy } from "../../recognise/own-form";
import type { SummaryKnowledge, OpenForm } from "../../desk/continuing";
import type { MadeFile } from "../../forms/issue";
import { alreadyRead, type FormReader, type OfficeKnowledge, type FileReading } from "../../desk/received";
import { receivedBrowserFile } from "./received-browser-file";

/** Processes files in other threads: received ones in `readers`, the pane's own in `writers`. */
export const pooledFiles = (readers: WorkerPool, writers: WorkerPool) => ({
  /** Reads an office's own plan from a workbook of tables. */
  readPlanFile: (file: File) => read(file, (bytes) => readers.call("plan", { name: file.name, bytes })),
  /** Reads another round's summary. */
  readEarlier: (file: File, plan: Plan) => read(file, (bytes) => readers.call("earlier", { bytes, plan })),
  /** Reads a summary to continue from it. */
  readSummary: async (file: ReceivedFile, knowledge: SummaryKnowledge) => {
    const bytes = await file.bytes();
    return bytes.ok ? onFile(await readers.call("summary", { bytes: bytes.value, knowledge })) : bytes;
  },
  ...blankForms(readers),
  /** Changes a received file, with any content. Refuses one that takes too long. */
  patch: (async (bytes, patch) =>
    // A copy: the caller may need the file again.
    onFile(await writers.call("patch", { bytes: bytes.slice(), patch }))) satisfies PatchInTurn,
  write: (async (drawing) => done(await writers.call("write", drawing))) satisfies WriteWorkbook,
  zip: async (files: readonly MadeFile[]): Promise<Uint8Array> => done(await writers.call("zip", files)),
  /** Invents reports of every unit of a list. */
  practise: async (asked: JobInput<"practise">): Promise<readonly ReceivedFile[]> =>
    done(await writers.call("practise", asked)).map(({ name, bytes }) => ({
      name,
      // A copy: reading moves the bytes to another thread, and a file may be read twice.
      bytes: () => Promise.resolve(succeed(bytes.slice())),
    })),
});

/** Reads other offices' blank forms, and caches their copies for each form's reading. */
function blankForms(readers: WorkerPool) {
  const held = heldSheets();
  const asHeld = async (copy: GivenCopy): Promise<GivenCopy> => ({
    ...copy,
    workbook: await held.sheetsOf(copy.bytes),
  });
  const readBy = new WeakMap<BlankWorkbook, readonly FileReading[]>();
  const openForm: OpenForm = async (given) => {
    const copies = given.copies && (await Promise.all(given.copies.map(asHeld)));
    const called = await readers.call("openForm", { ...given, copies });
    if (called.ok) {
      const { opened, readings } = called.value;
      if (!opened.ok) return opened;
      // The original bytes identify a form.
      const blank = { ...opened.value, bytes: given.bytes };
      readBy.set(blank, readings);
      return succeed(blank);
    }
    // Another file's reading was stopped.
    if (called.failure.kind === "stopped") return openForm(given);
    return fail({ kind: "unreadable", failure: fileFailure(called.failure) });
  };
  /** Reads files, reusing copies read for the form while their contents are the same. */
  const sparingCopies =
    (read: FormReader, { blank }: OfficeKnowledge): FormReader =>
    async (files, progress) => {
      const readings = blank && readBy.get(blank);
      if (readings === undefined) return read(files, progress);
      const known = new Map<ReceivedFile, FileReading>();
      for (const file of files) {
        const bytes = await file.bytes();
        const content = bytes.ok ? await fingerprintOf(bytes.value) : undefined;
        const reading = readings.find(
          ({ source }) => source.file === file.name && source.fingerprint === content,
        );
        if (reading !== undefined) known.set(file, reading);
      }
      return alreadyRead(known, read)(files, progress);
    };
  return { openForm, sparingCopies, held };
}

async function read<T, F>(
  file: File,
  work: (bytes: Uint8Array) => Promise<Called<Outcome<T, F>>>,
): Promise<Outcome<T, F | FileFailure>> {
  const bytes = await receivedBrowserFile(file, file.name).bytes();
  return bytes.ok ? onFile(await work(bytes.value)) : bytes;
}

/** Returns the result of work on a file. Only reading forms can be stopped. */
function onFile<T, F>(called: Called<Outcome<T, F>>): Outcome<T, F | FileFailure> {
  if (called.ok) return called.value;
  return called.failure.kind === "stopped" ? done(called) : fail(fileFailure(called.failure));
}
