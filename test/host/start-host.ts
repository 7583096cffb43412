import type { WorkbookGrids } from "../../src/domain/workbook-grids";
import type { Drawing } from "../../src/sheets/drawing";
import { writeWorkbook } from "../../src/xlsx/writing/write-workbook";
import { IronCalcCalculation } from "./calculation/iron-calc-calculation";
import type { LibraryInternals } from "./library/internals";
import { loadLibrary } from "./library/load-library";
import type { Metadata } from "./library/metadata";
import { metadataOf } from "./library/harvest";
import { bridge, serveBatches } from "./library/native-bridge";
import type { EventEntry, IncomingBatch } from "./library/native-bridge";
import { Book } from "./model/book";
import { eventEntries } from "./objects/event-messages";
import { internalService } from "./objects/application";
import { workbookObject } from "./objects/workbook";
import { Coverage } from "./protocol/coverage";
import type { CoverageLine } from "./protocol/coverage";
import { asWireError, Interpreter } from "./protocol/interpreter";
import type { WireReply, WireRequest } from "./protocol/wire";
import { drawingOfBook } from "./saving/drawing-of-book";
import { snapshotOf } from "./snapshot";
import { setSurroundings } from "./surroundings";
import { admit, checkReplySize, noTroubles } from "./troubles";
import type { Troubles } from "./troubles";

export interface HostOptions {
  /** Highest ExcelApi set this Excel claims: 1.14 (Office 2021) unless said otherwise; the library has up to 1.15. */
  readonly apiSet?: string;
  /** Language of the user's Windows: "vi-VN" unless said otherwise. */
  readonly locale?: string;
  readonly fileName?: string;
}

/** An Excel with one workbook, open until the next `startHost`. */
export interface Host {
  readonly book: Book;
  readonly troubles: Troubles;
  /** Batches the add-in waited for; the library's own releases of objects are not counted. */
  readonly roundTrips: number;
  readonly coverage: () => readonly CoverageLine[];
  /** The workbook as a reader of its file would give it. */
  readonly snapshot: () => WorkbookGrids;
  /** The workbook in the vocabulary of our file writer; throws at what that has no word for. */
  readonly drawing: () => Drawing;
  /** The workbook as a file, written by our own writer, for LibreOffice or a person to open. Throws as `drawing`. */
  readonly saveXlsx: () => Uint8Array;
  /** Resolves when every event so far has reached the library. */
  readonly eventsDelivered: () => Promise<void>;
}

let library: LibraryInternals | undefined;
let metadata: Metadata | undefined;

/**
 * Opens a new workbook in our Excel and connects the globals `Excel`, `Office` and `OfficeExtension` to it. The first
 * call in a test file loads the unmodified library; later calls replace the workbook.
 */
export function startHost(options: HostOptions = {}): Host {
  library ??= loadLibrary();
  metadata ??= metadataOf(library);
  const { apiSet = "1.14", locale = "vi-VN", fileName = "Book1.xlsx" } = options;
  const troubles = noTroubles();
  setSurroundings(library, apiSet, locale, troubles);
  const host = new NodeHost(metadata, troubles, locale, fileName);
  serveBatches(host);
  return host;
}

class NodeHost implements Host {
  readonly book: Book;
  roundTrips = 0;
  private readonly counted = new Coverage();
  private readonly interpreter: Interpreter;
  private waiting: EventEntry[] = [];

  constructor(
    metadata: Metadata,
    readonly troubles: Troubles,
    locale: string,
    fileName: string,
  ) {
    this.book = new Book({
      fileName,
      locale,
      calculation: new IronCalcCalculation(),
      isReadOnly: () => troubles.isReadOnly,
      isBehindAnother: () => troubles.isBehindAnother,
    });
    const services = new Map([["AddinInternalService", internalService]]);
    this.interpreter = new Interpreter(metadata, workbookObject(this.book), this.counted, services);
    this.book.listen((event) => {
      this.waiting.push(...eventEntries(this.book, event, metadata));
    });
  }

  snapshot(): WorkbookGrids {
    return snapshotOf(this.book);
  }

  drawing(): Drawing {
    return drawingOfBook(this.book);
  }

  saveXlsx(): Uint8Array {
    return writeWorkbook(this.drawing());
  }

  coverage(): readonly CoverageLine[] {
    return this.counted.lines();
  }

  async answer(batch: IncomingBatch): Promise<WireReply> {
    if (onlyReleases(batch.body)) return this.interpreter.run(batch.body);
    this.roundTrips++;
    try {
      await admit(batch, this.troubles);
      const reply = this.withUnreadable(this.interpreter.run(batch.body), batch.body);
      checkReplySize(reply, this.troubles);
      return reply;
    } catch (error) {
      return { Results: [], TraceIds: [], Error: { ...asWireError(error), ActionIndex: 0 } };
    } finally {
      if (this.waiting.length > 0) setTimeout(() => this.announce(), 0);
    }
  }

  async eventsDelivered(): Promise<void> {
    this.announce();
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
  }

  private announce(): void {
    if (this.waiting.length === 0) return;
    const entries = this.waiting;
    this.waiting = [];
    bridge.announce(entries);
  }

  /** A formula that is none fails the batch, though only at its end: the engine reads formulas when it calculates. */
  private withUnreadable(reply: WireReply, request: WireRequest): WireReply {
    const unreadable = this.book.calculation.takeUnreadable();
    if (unreadable.length === 0 || reply.Error !== undefined) return reply;
    const Message = `The argument is invalid or missing or has an incorrect format. (stand-in: ${unreadable.join(" ")})`;
    const ActionIndex = (request.Actions?.length ?? 1) - 1;
    return {
      ...reply,
      Error: {
        Code: "InvalidArgument",
        Message,
        HttpStatusCode: 400,
        Location: "Range.formulas",
        ActionIndex,
      },
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
