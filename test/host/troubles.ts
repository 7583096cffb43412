import { refuse } from "./protocol/excel-error";
import type { ErrorCode } from "./protocol/excel-error";
import type { Use } from "./protocol/member-access";
import type { IncomingBatch } from "./library/native-bridge";

/** Flags of a batch. */
const WRITES = 1;
const WAITS_FOR_CELL_EDIT = 64;

interface Refusal {
  batch: number;
  readonly change: number;
  readonly code: ErrorCode;
  readonly again?: number;
}

/** What can be wrong with Excel while an add-in works. Switch at any time; everything is well at the start. */
export interface Troubles {
  /** Somebody is typing into a cell. Batches fail, or wait if they said so (`delayForCellEdit`). */
  isEditingCell: boolean;
  /** The file is open for reading only. Batches that write fail. */
  isReadOnly: boolean;
  /** Another workbook has the focus. Calls that need the screen fail. */
  isBehindAnother: boolean;
  /** Bytes of a request or a reply that Excel on the web takes; undefined as on a desktop. */
  payloadLimit: number | undefined;
  /** Milliseconds before each batch is begun. */
  latency: number;
  /** The next batch fails with this code before anything of it is done. */
  nextFailure: ErrorCode | undefined;
  /** Requests that still go through before `nextFailure` strikes. */
  requestsBeforeFailure: number;
  /**
   * One action that changes something fails, once: the `change`-th of the `batch`-th batch from now on, both from 0; and
   * `again` times the first change of a batch after it.
   */
  refusal: Refusal | undefined;
  /** What this Excel refuses whenever it is asked, by class and member: "PageLayout.paperSize", "CommentCollection.add". */
  refuses: (member: string, use: Use) => ErrorCode | undefined;
}

/** 5 MB. Source: learn.microsoft.com, "Resource limits and performance optimization for Office Add-ins". */
const WEB_LIMIT = 5 * 1024 * 1024;

export function noTroubles(): Troubles {
  return {
    isEditingCell: false,
    isReadOnly: false,
    isBehindAnother: false,
    payloadLimit: WEB_LIMIT,
    latency: 0,
    nextFailure: undefined,
    requestsBeforeFailure: 0,
    refusal: undefined,
    refuses: () => undefined,
  };
}

/** How often a waiting batch looks whether the cell is still being edited. */
const LOOK_AGAIN = 5;

/**
 * Lets a batch begin, or refuses it.
 * Source: "Delay execution while cell is being edited" and the resource limits page of learn.microsoft.com; read-only:
 * code assumed.
 */
export async function admit(batch: IncomingBatch, troubles: Troubles): Promise<void> {
  if (troubles.latency > 0) await pause(troubles.latency);
  const waits = (batch.flags & WAITS_FOR_CELL_EDIT) !== 0;
  while (waits && troubles.isEditingCell) await pause(LOOK_AGAIN);
  if (troubles.isEditingCell) refuse("InvalidOperationInCellEditMode");
  const failure = troubles.nextFailure;
  if (failure !== undefined && troubles.requestsBeforeFailure > 0) troubles.requestsBeforeFailure--;
  else if (failure !== undefined) {
    troubles.nextFailure = undefined;
    refuse(failure);
  }
  if (isLonger(batch.text, troubles)) refuse("RequestPayloadSizeLimitExceeded");
  if (troubles.isReadOnly && (batch.flags & WRITES) !== 0) refuse("AccessDenied");
}

export function checkReplySize(reply: object, troubles: Troubles): void {
  if (troubles.payloadLimit === undefined) return;
  if (isLonger(JSON.stringify(reply), troubles)) refuse("ResponsePayloadSizeLimitExceeded");
}

/** Most bytes of UTF-8 that one unit of a text in JavaScript takes. */
const MOST_BYTES = 3;

/** Whether a text is longer in UTF-8 than Excel takes; the bytes are counted only where that is in doubt. */
const isLonger = (text: string, { payloadLimit = Infinity }: Troubles): boolean =>
  text.length * MOST_BYTES > payloadLimit && new TextEncoder().encode(text).length > payloadLimit;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
