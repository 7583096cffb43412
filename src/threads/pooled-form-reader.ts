import type { FormReader } from "../use-cases/received/form-reader";
import type { ReceivedFile } from "../use-cases/ports/ports";
import type { FileReading } from "../use-cases/received/read-received-file";
import { inLanes } from "./in-lanes";
import type { OwnKnowledge } from "./own-knowledge";
import type { WorkerPool } from "./worker-pool";

/**
 * Reads files in the pool's threads, several at once. A file whose thread crashes or takes too long is rejected with that
 * reason; the others go on. When `signal` is aborted the threads are killed at once.
 */
export const pooledFormReader =
  (pool: WorkerPool, width: number, signal: AbortSignal, own: OwnKnowledge): FormReader =>
  async (files, progress) => {
    const stop = (): void => pool.stop();
    signal.addEventListener("abort", stop, { once: true });
    const readings = await inLanes(files, (file) => readOne(pool, file, own, signal), {
      width,
      progress,
      signal,
    });
    signal.removeEventListener("abort", stop);
    return readings;
  };

/** Undefined when the pool was stopped. */
async function readOne(
  pool: WorkerPool,
  file: ReceivedFile,
  own: OwnKnowledge,
  signal: AbortSignal,
): Promise<FileReading | undefined> {
  const source = { file: file.name };
  const bytes = await file.bytes();
  // Stopping the threads does nothing to a job that is only about to be given.
  if (signal.aborted) return undefined;
  if (!bytes.ok) return { kind: "rejected", source, rejection: bytes.failure };
  const { value } = bytes;
  const answer = await pool.run(
    { kind: "read", name: file.name, bytes: value },
    { transfer: ownBuffer(value), knowledge: own },
  );
  switch (answer.kind) {
    case "read":
      return answer.reading;
    case "stopped":
      return undefined;
    case "overtime":
      return {
        kind: "rejected",
        source,
        rejection: { kind: "too-large", limit: "time", allowed: answer.milliseconds },
      };
    case "crashed":
    case "bug":
      return { kind: "rejected", source, rejection: { kind: "not-opened", reason: answer.message } };
    default:
      throw new Error(`a worker was to read ${file.name} and answered: ${answer.kind}`);
  }
}

/** The buffer of bytes that have one to themselves; Node keeps small things together in one buffer. */
const ownBuffer = ({ buffer, byteLength }: Uint8Array): readonly ArrayBuffer[] =>
  buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
