import { fail, succeed } from "../../base/outcome";
import type { FormReader } from "../received/form-reader";
import type { OfficeKnowledge } from "../received/office-knowledge";
import type { HeldSheets } from "./held-sheets";
import { readInThreads } from "./read-in-threads";
import type { WorkerPool } from "./worker-pool";

/**
 * Reads forms in the pool's threads, held ones without reopening them; aborting `signal` kills them at once.
 */
export const pooledFormReader =
  (
    readers: WorkerPool,
    width: number,
    signal: AbortSignal,
    knowledge: OfficeKnowledge,
    held?: HeldSheets,
  ): FormReader =>
  (files, progress) =>
    readInThreads(
      files,
      async (file) => {
        const known = held && (await held.sheetsOf(file.bytes));
        if (signal.aborted) return fail({ kind: "stopped" });
        const asked = { ...file, workbook: known };
        const called = await readers.call("read", asked, { transfer: ownBuffer(file.bytes), knowledge });
        if (!called.ok || !("workbook" in called.value)) return called;
        const { workbook, ...reading } = called.value;
        held?.hold(reading, workbook);
        return succeed(reading);
      },
      { readers, width, progress, signal },
    );

/** Returns the buffer of bytes that have one of their own; Node pools small ones in a shared buffer. */
const ownBuffer = ({ buffer, byteLength }: Uint8Array): readonly ArrayBuffer[] =>
  buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
