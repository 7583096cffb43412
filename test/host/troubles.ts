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

/** Problems of Excel during the add-in's work. May change at any time; initially none. */
export interface Troubles {
  /** Somebody is editing a cell. Batches fail, or wait if requested (`delayForCellEdit`). */
  isEditingCell: boolean;
  /** The file is read-only. Batches that write fail. */
  isReadOnly: boolean;
  /** Another workbook has the focus. Calls that need the screen fail. */
  isBehindAnother: boolean;
  /** Maximum bytes of a request or reply in Excel on the web; undefined on a desktop. */
  payloadLimit: number | undefined;
  /** Milliseconds before each batch begins. */
  latency: number;
  /** The next batch fails with this code before any action. */
  nextFailure: ErrorCode | undefined;
  /** Number of requests that succeed before `nextFailure` applies. */
  requestsBeforeFailure: number;
  /**
   * Makes one changing action fail once: number `change` of batch `batch` from now on, both zero-based; then
   * the first change of the next `again` batches.
   */
  refusal: Refusal | undefined;
  /** What this Excel always refuses, by class and member: "PageLayout.paperSize", "CommentCollection.add". */
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

/** Milliseconds between checks of a waiting batch whether the cell is still being edited. */
const LOOK_AGAIN = 5;

/**
 * Admits or refuses a batch. Source: "Delay execution while cell is being edited" and the resource limits
 * page of learn.microsoft.com; read-only: code assumed.
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

/** Maximum UTF-8 bytes of one unit of a JavaScript text. */
const MOST_BYTES = 3;

/** Returns whether a text exceeds Excel's limit in UTF-8; counts bytes only if necessary. */
const isLonger = (text: string, { payloadLimit = Infinity }: Troubles): boolean =>
  text.length * MOST_BYTES > payloadLimit && new TextEncoder().encode(text).length > payloadLimit;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
