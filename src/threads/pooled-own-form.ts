import type { FileFailure } from "../domain/file/file-failure";
import { fail, succeed } from "../domain/outcome";
import { inReadingOrder } from "../use-cases/received/in-reading-order";
import type { GivenForm, OwnFormDesk } from "../use-cases/own-form/own-form-desk";
import type { ReceivedFile } from "../use-cases/ports/ports";
import type { OwnReading } from "../use-cases/own-form/read-own-received";
import { inLanes } from "./in-lanes";
import type { OwnFormAnswer, OwnFormJob } from "./own-form-job";
import { portions } from "./result-parts";
import type { WorkerAnswer } from "./worker-messages";
import type { NoAnswer, WorkerPool } from "./worker-pool";

/** Copying so many readings takes a few milliseconds, in which the page cannot answer. */
const SENT_AT_ONCE = 50;

interface OwnFormPools {
  /** Stopping them must stop nothing else. */
  readonly readers: WorkerPool;
  /** Of one thread, which gets the readings and adds them up. */
  readonly adder: WorkerPool;
  /** Copies read at once. */
  readonly width: number;
}

/** Own forms in other threads. A copy whose thread crashes or takes too long is rejected; the others go on. */
export function pooledOwnForm({ readers, adder, width }: OwnFormPools): OwnFormDesk {
  const open: OwnFormDesk["open"] = async (given) => {
    const answer = await ask(readers, { kind: "open", form: plain(given) });
    switch (answer.kind) {
      case "open":
        return answer.opened.ok ? succeed({ ...given, form: answer.opened.value }) : answer.opened;
      case "stopped":
        // What was stopped is the reading of copies by the form as it was before.
        return open(given);
      case "overtime":
      case "crashed":
      case "bug":
        return fail({ kind: "unreadable", failure: failureOf(answer) });
      default:
        throw new Error(`a worker was to open a form and answered: ${answer.kind}`);
    }
  };

  const readCopies: OwnFormDesk["readCopies"] = async (form, files, progress, signal) => {
    const stop = (): void => readers.stop();
    signal.addEventListener("abort", stop, { once: true });
    const given = plain(form);
    const readings = await inLanes(inReadingOrder(files), (file) => readOne(readers, given, file, signal), {
      width,
      progress,
      signal,
    });
    signal.removeEventListener("abort", stop);
    return readings;
  };

  const addUp: OwnFormDesk["addUp"] = async (form, readings, asked, signal) => {
    if (signal.aborted) return undefined;
    const stop = (): void => adder.stop();
    signal.addEventListener("abort", stop, { once: true });
    try {
      for (const some of portions(readings, SENT_AT_ONCE)) {
        const answer = await ask(adder, { kind: "keep", readings: some });
        if (answer.kind === "stopped") return undefined;
        if (answer.kind !== "keep") throw new Error(`a worker was to keep readings: ${answer.kind}`);
      }
      const answer = await ask(adder, { kind: "add-up", form: plain(form), asked });
      if (answer.kind === "stopped") return undefined;
      if (answer.kind !== "add-up") {
        throw new Error(
          `a worker was to add copies up: ${"message" in answer ? answer.message : answer.kind}`,
        );
      }
      return answer.addedUp;
    } finally {
      signal.removeEventListener("abort", stop);
    }
  };
  return { open, readCopies, addUp };
}

type Unanswered = NoAnswer | Extract<WorkerAnswer, { readonly kind: "bug" }>;

async function ask(pool: WorkerPool, job: OwnFormJob): Promise<OwnFormAnswer | Unanswered> {
  const answer = await pool.run({ kind: "own-form", job });
  switch (answer.kind) {
    case "own-form":
      return answer.answer;
    case "stopped":
    case "overtime":
    case "crashed":
    case "bug":
      return answer;
    default:
      throw new Error(`a worker was to roll up an own form and answered: ${answer.kind}`);
  }
}

/** Undefined when the pool was stopped. */
async function readOne(
  pool: WorkerPool,
  form: GivenForm,
  file: ReceivedFile,
  signal: AbortSignal,
): Promise<OwnReading | undefined> {
  const source = { file: file.name };
  const bytes = await file.bytes();
  // Stopping the threads does nothing to a job that is only about to be given.
  if (signal.aborted) return undefined;
  if (!bytes.ok) return { kind: "rejected", source, rejection: bytes.failure };
  const answer = await ask(pool, { kind: "read", form, name: file.name, bytes: bytes.value });
  switch (answer.kind) {
    case "read":
      return answer.reading;
    case "stopped":
      return undefined;
    case "overtime":
    case "crashed":
    case "bug":
      return { kind: "rejected", source, rejection: failureOf(answer) };
    default:
      throw new Error(`a worker was to read ${file.name} and answered: ${answer.kind}`);
  }
}

const failureOf = (answer: Exclude<Unanswered, { readonly kind: "stopped" }>): FileFailure =>
  answer.kind === "overtime"
    ? { kind: "too-large", limit: "time", allowed: answer.milliseconds }
    : { kind: "not-opened", reason: answer.message };

/** What a thread needs; the form itself it finds out. */
const plain = ({ name, bytes, said }: GivenForm): GivenForm => ({ name, bytes, said });
