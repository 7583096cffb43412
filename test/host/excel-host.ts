import type { WorkbookGrids } from "../../src/workbook/grid/workbook-grids";
import type { Drawing } from "../../src/workbook/drawing/drawing";
import { writeWorkbook } from "../../src/workbook/write-workbook";
import type { Metadata } from "./library/metadata";
import type { EventEntry, IncomingBatch } from "./library/native-bridge";
import { Book } from "./model/book";
import type { Calculation } from "./model/calculation";
import { internalService } from "./objects/workbook/application";
import { eventEntries } from "./objects/workbook/event-messages";
import { workbookObject } from "./objects/workbook/workbook";
import { Coverage } from "./protocol/coverage";
import type { CoverageLine } from "./protocol/coverage";
import { ExcelError, refuse } from "./protocol/excel-error";
import { isForExcel, servedByExcel } from "./own-services";
import type { Screen } from "./protocol/member-access";
import { asWireError, Interpreter } from "./protocol/interpreter";
import type { WireReply, WireRequest } from "./protocol/wire";
import { drawingOfBook } from "./saving/drawing-of-book";
import { snapshotOf } from "./snapshot";
import { admit, checkReplySize, noTroubles } from "./troubles";
import type { Troubles } from "./troubles";

export interface ExcelHostOptions {
  readonly metadata: Metadata;
  readonly calculation: Calculation;
  /** Language of the user's Windows, "vi-VN". */
  readonly locale: string;
  readonly fileName: string;
  readonly troubles?: Troubles;
  /** Sends the workbook's events to the library. */
  readonly announce: (entries: readonly EventEntry[]) => void;
}

/** An Excel with one workbook, independent of Node and browsers: the caller transports the batches. */
export class ExcelHost {
  readonly book: Book;
  readonly troubles: Troubles;
  /** Batches the add-in waited for, without the library's releases of objects. */
  roundTrips = 0;
  /** For each batch, the number of changing actions that were begun. */
  readonly changes: number[] = [];
  private readonly counted = new Coverage();
  private readonly interpreter: Interpreter;
  private readonly announceNow: ExcelHostOptions["announce"];
  private waiting: EventEntry[] = [];

  constructor({ metadata, calculation, locale, fileName, troubles, announce }: ExcelHostOptions) {
    const switches = troubles ?? noTroubles();
    this.troubles = switches;
    this.announceNow = announce;
    this.book = new Book({
      fileName,
      locale,
      calculation,
      isReadOnly: () => switches.isReadOnly,
      isBehindAnother: () => switches.isBehindAnother,
    });
    const services = new Map([["AddinInternalService", internalService]]);
    const screen: Screen = (member, use) => {
      const code = switches.refuses(member, use);
      if (code !== undefined) refuse(code);
    };
    this.interpreter = new Interpreter(metadata, workbookObject(this.book), this.counted, services, screen);
    this.book.listen((event) => {
      this.waiting.push(...eventEntries(this.book, event, metadata));
    });
  }

  /** Returns the workbook as a reader of its file would. */
  snapshot(): WorkbookGrids {
    return snapshotOf(this.book);
  }

  /** Returns the workbook as a Drawing; throws if a Drawing cannot express it. */
  drawing(): Drawing {
    return drawingOfBook(this.book);
  }

  /**
   * Returns the workbook as a file written by our own writer, for LibreOffice or a person. Throws like
   * `drawing`.
   */
  saveXlsx(): Uint8Array {
    return writeWorkbook(this.drawing());
  }

  coverage(): readonly CoverageLine[] {
    return this.counted.lines();
  }

  /** Executes a batch. Excel's errors are part of the reply. */
  async answer(batch: IncomingBatch): Promise<WireReply> {
    try {
      return await this.perform(batch);
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      return { Results: [], TraceIds: [], Error: { ...asWireError(error), ActionIndex: 0 } };
    }
  }

  /** Like `answer`, but throws an ExcelError if Excel does not begin the batch or its reply is too large. */
  async perform(batch: IncomingBatch): Promise<WireReply> {
    if (onlyReleases(batch.body)) return this.interpreter.run(batch.body);
    this.roundTrips++;
    // In Node, the library's bridge does not tell the recipient of a batch.
    if (isForExcel(batch.body)) {
      this.counted.count("Excel.createWorkbook", "hand-written");
      return servedByExcel(this.book, batch.body);
    }
    try {
      await admit(batch, this.troubles);
      const reply = this.withUnreadable(this.interpreter.run(batch.body, this.refusing()), batch.body);
      checkReplySize(reply, this.troubles);
      return reply;
    } finally {
      if (this.waiting.length > 0) setTimeout(() => this.announce(), 0);
    }
  }

  /**
   * Delivers a batch's events after it, and the user's events when called. Resolves when the library has
   * received them all.
   */
  async eventsDelivered(): Promise<void> {
    this.announce();
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
  }

  /** Counts the changes of a batch, and refuses the one in `troubles.refusal`. */
  private refusing(): () => void {
    const { refusal } = this.troubles;
    let changes = 0;
    this.changes.push(0);
    if (refusal !== undefined) refusal.batch--;
    return () => {
      const change = changes++;
      this.changes[this.changes.length - 1] = changes;
      if (refusal?.batch !== -1 || refusal.change !== change) return;
      const { code, again = 0 } = refusal;
      this.troubles.refusal = again === 0 ? undefined : { batch: 0, change: 0, code, again: again - 1 };
      refuse(code);
    };
  }

  private announce(): void {
    if (this.waiting.length === 0) return;
    const entries = this.waiting;
    this.waiting = [];
    this.announceNow(entries);
  }

  /**
   * Fails a batch with an unreadable formula, but only at its end: the engine parses formulas when it
   * calculates.
   */
  private withUnreadable(reply: WireReply, request: WireRequest): WireReply {
    const unreadable = this.book.calculation.takeUnreadable();
    if (unreadable.length === 0 || reply.Error !== undefined) return reply;
    const Message = `The argument is invalid or missing or has an incorrect format. (stand-in: ${unreadable.join(" ")})`;
    const ActionIndex = (request.Actions?.length ?? 1) - 1;
    const Location = "Range.formulas";
    return {
      ...reply,
      Error: { Code: "InvalidArgument", Message, HttpStatusCode: 400, Location, ActionIndex },
    };
  }
}

function onlyReleases({ Actions: actions = [] }: WireRequest): boolean {
  return actions.every(
    ({ Name: name, ActionType: type }) =>
      name === "_RemoveReference" ||
      (type === 1 && actions.length > 1 && actions.some((other) => other.Name === "_RemoveReference")),
  );
}
