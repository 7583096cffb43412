import type { FormReader } from "../use-cases/received/form-reader";
import type { OfficeKnowledge } from "../use-cases/received/office-knowledge";
import { readInThreads } from "./read-in-threads";
import type { WorkerPool } from "./worker-pool";

/** Reads forms in the pool's threads; when `signal` is aborted they are killed at once. */
export const pooledFormReader =
  (readers: WorkerPool, width: number, signal: AbortSignal, knowledge: OfficeKnowledge): FormReader =>
  (files, progress) =>
    readInThreads(
      files,
      (file) => readers.call("read", file, { transfer: ownBuffer(file.bytes), knowledge }),
      { readers, width, progress, signal },
    );

/** The buffer of bytes that have one to themselves; Node keeps small things together in one buffer. */
const ownBuffer = ({ buffer, byteLength }: Uint8Array): readonly ArrayBuffer[] =>
  buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
