import type { WorkbookGrids } from "../domain/grid/workbook-grids";
import { succeed } from "../domain/outcome";
import type { FormReader } from "../use-cases/received/form-reader";
import type { OfficeKnowledge } from "../use-cases/received/office-knowledge";
import type { RejectedReading } from "../use-cases/received/read-received-file";
import { readInThreads } from "./read-in-threads";
import type { WorkerPool } from "./worker-pool";

/** Takes the sheets of a workbook that bears none of our marks. */
export type HoldForeign = (reading: RejectedReading, workbook: WorkbookGrids) => void;

/** Reads forms in the pool's threads; when `signal` is aborted they are killed at once. */
export const pooledFormReader =
  (
    readers: WorkerPool,
    width: number,
    signal: AbortSignal,
    knowledge: OfficeKnowledge,
    hold: HoldForeign = () => undefined,
  ): FormReader =>
  (files, progress) =>
    readInThreads(
      files,
      async (file) => {
        const called = await readers.call("read", file, { transfer: ownBuffer(file.bytes), knowledge });
        if (!called.ok || !("workbook" in called.value)) return called;
        const { workbook, ...reading } = called.value;
        hold(reading, workbook);
        return succeed(reading);
      },
      { readers, width, progress, signal },
    );

/** The buffer of bytes that have one to themselves; Node keeps small things together in one buffer. */
const ownBuffer = ({ buffer, byteLength }: Uint8Array): readonly ArrayBuffer[] =>
  buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
