import type { WireReply, WireRequest } from "../protocol/wire";

/** A batch as sent by the library. Flags: 1 writes, +16 can be undone, +64 waits for cell editing. */
export interface IncomingBatch {
  readonly body: WireRequest;
  /** The complete request; Excel limits its size. */
  readonly text: string;
  readonly flags: number;
}

/** The current recipient of the library's batches. */
export interface BatchServer {
  answer(batch: IncomingBatch): Promise<WireReply>;
}

/** [category, type, target, JSON text, id] of an event. */
export type EventEntry = readonly [number, number, string, string, number];

interface BridgeRequest {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: WireRequest };
}

let server: BatchServer | undefined;

/** Sets the recipient of further batches. */
export function serveBatches(next: BatchServer): void {
  server = next;
}

/**
 * The seam: if this global exists before loading, the library sends every batch through it, like the mobile
 * versions of Excel. The library sets `onMessageFromHost`. Source: the library's debug build, measured
 * (excel-host notes, seam 1).
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
  // Always asynchronous, like a real host.
  await Promise.resolve();
  const reply = await answerSafely(batch);
  const message = { statusCode: 200, headers: {}, body: JSON.stringify(reply) };
  bridge.onMessageFromHost(JSON.stringify({ type: 2, id, flags: 0, message }));
}

/** Reports a bug of the stand-in as a failed batch; otherwise the batch would never end. */
async function answerSafely(batch: IncomingBatch): Promise<WireReply> {
  if (server === undefined) throw new Error("No workbook is open: call startHost first");
  try {
    return await server.answer(batch);
  } catch (error) {
    const Message = `stand-in: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
    return { Results: [], TraceIds: [], Error: { Code: "GeneralException", Message, HttpStatusCode: 500 } };
  }
}
