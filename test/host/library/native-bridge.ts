import type { WireReply, WireRequest } from "../protocol/wire";

/** One batch as the library sends it. Flags: 1 writes, +16 may be undone, +64 waits for the cell being edited. */
export interface IncomingBatch {
  readonly body: WireRequest;
  /** The whole request, whose size Excel limits. */
  readonly text: string;
  readonly flags: number;
}

/** Whoever answers the library's batches at the moment. */
export interface BatchServer {
  answer(batch: IncomingBatch): Promise<WireReply>;
}

/** [category, type, target, JSON text, id]: how Excel announces an event. */
export type EventEntry = readonly [number, number, string, string, number];

interface BridgeRequest {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: WireRequest };
}

let server: BatchServer | undefined;

/** From now on this workbook answers. */
export function serveBatches(next: BatchServer): void {
  server = next;
}

/**
 * The seam: before loading, the library looks for this global and, if it is there, sends every batch through it, as the
 * mobile versions of Excel do. `onMessageFromHost` is put in by the library.
 * Source: read in the library's debug build, measured (excel-host notes, seam 1).
 */
export const bridge = {
  onMessageFromHost: (_message: string): void => undefined,

  sendMessageToHost(message: string): void {
    const { id, flags, message: sent } = JSON.parse(message) as BridgeRequest;
    const batch = { body: sent.body, text: message, flags };
    void respond(id, batch);
  },

  announce(entries: readonly EventEntry[]): void {
    bridge.onMessageFromHost(JSON.stringify({ type: 3, id: null, message: { entries } }));
  },
};

async function respond(id: number, batch: IncomingBatch): Promise<void> {
  // Always asynchronous, as a real host.
  await Promise.resolve();
  const reply = await answerSafely(batch);
  const message = { statusCode: 200, headers: {}, body: JSON.stringify(reply) };
  bridge.onMessageFromHost(JSON.stringify({ type: 2, id, flags: 0, message }));
}

/** A mistake of the stand-in must reach the test as a failure of its batch, not as a batch that never ends. */
async function answerSafely(batch: IncomingBatch): Promise<WireReply> {
  if (server === undefined) throw new Error("No workbook is open: call startHost first");
  try {
    return await server.answer(batch);
  } catch (error) {
    const Message = `stand-in: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
    return { Results: [], TraceIds: [], Error: { Code: "GeneralException", Message, HttpStatusCode: 500 } };
  }
}
