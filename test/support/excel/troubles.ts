import type { ErrorCode } from "../../host/protocol/excel-error";
import type { Host } from "../../host/start-host";

/** A problem with the workbook or Excel during staff's work. */
export interface Trouble {
  readonly begin: (host: Host) => void;
  readonly end: (host: Host) => void;
  /** Ends the problem while Excel keeps the add-in waiting. */
  readonly meanwhile?: (host: Host) => Promise<void>;
}

type Switches = Host["troubles"];

const switched = <K extends keyof Switches>(name: K, on: Switches[K], off: Switches[K]): Trouble => ({
  begin: ({ troubles }) => void (troubles[name] = on),
  end: ({ troubles }) => void (troubles[name] = off),
});

/** Protects one of our sheets with a user's password; no effect if the sheet is missing. */
const locked = (sheetName: string): Trouble => {
  const give = ({ book }: Host, password: string | undefined): void => {
    const sheet = book.sheetNamed(sheetName);
    if (sheet?.protection !== undefined) sheet.protection = { ...sheet.protection, password };
  };
  return { begin: (host) => give(host, "somebody's"), end: (host) => give(host, undefined) };
};

const refusal = (code: ErrorCode): Trouble => switched("nextFailure", code, undefined);

/** Every switch of the stand-in, and what people do to a workbook. */
export const TROUBLES = {
  "a sheet of somebody's is locked": {
    begin: ({ book }) => {
      const flags = new Set<never>();
      book.firstVisible().protection = { flags, selectionMode: "Normal", password: "somebody's" };
    },
    end: ({ book }) => void (book.firstVisible().protection = undefined),
  },
  "the form is locked": locked("Biểu mẫu"),
  "the report upward is locked": locked("Báo cáo cấp trên"),
  "the structure is locked": {
    begin: ({ book }) => void (book.isStructureProtected = true),
    end: ({ book }) => void (book.isStructureProtected = false),
  },
  "the file is read-only": switched("isReadOnly", true, false),
  "another workbook is in front": switched("isBehindAnother", true, false),
  "more than 60 KB is refused": switched("payloadLimit", 60_000, undefined),
  "more than 100 bytes are refused": switched("payloadLimit", 100, undefined),
  "Excel is slow": switched("latency", 5, 0),
  "a cell is being edited for a while": {
    ...switched("isEditingCell", true, false),
    meanwhile: async (host) => {
      const before = host.roundTrips;
      while (host.roundTrips === before) await host.eventsDelivered();
      host.troubles.isEditingCell = false;
    },
  },
  "Excel does not wait for the cell": refusal("InvalidOperationInCellEditMode"),
  "the session is lost": refusal("InvalidOrTimedOutSession"),
  "a function is missing": refusal("ApiNotFound"),
  "Excel refuses for a reason of its own": refusal("ActivityLimitReached"),
} as const satisfies Record<string, Trouble>;

export type TroubleName = keyof typeof TROUBLES;
