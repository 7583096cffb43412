import type { UnitCode } from "../../model/codes";
import type { SummaryFault } from "../words/ledger-words";
import type { LedgerSetting, UnderstoodRow } from "./ledger-setting";

/**
 * Returns the fault of a readable row typed by hand: an unknown unit code would silently have no effect, and
 * changed totals need a reason. Undefined if it can be taken over.
 */
export function typedRowFault(row: UnderstoodRow, setting: LedgerSetting): SummaryFault | undefined {
  switch (row.kind) {
    case "contact":
      return undefined;
    case "waiver":
      return "no-matter";
    case "closing":
      // Only the program knows the closed content; anybody may reopen with a reason.
      return row.closing.kind === "closed" ? "no-stamp" : undefined;
    case "note":
      return row.note.unit === setting.office ? undefined : unitFault(row.note.unit, setting);
    case "adjustment":
      return unitFault(row.adjustment.unit, setting) ?? reasonFault(row.adjustment.reason);
    case "file":
      return reasonFault(row.ruling.reason);
    case "unit": {
      const { unit, ruling, reason, fingerprint } = row.ruling;
      const isAboutReport = ruling === "returned" || ruling === "accepted";
      const isEmpty = isAboutReport && fingerprint === undefined;
      return (
        unitFault(unit, setting) ??
        (isEmpty ? "nothing-received" : undefined) ??
        (ruling === "accepted" ? undefined : reasonFault(reason))
      );
    }
  }
}

const unitFault = (unit: UnitCode, { office, names }: LedgerSetting): SummaryFault | undefined =>
  office === undefined || names.has(unit) ? undefined : "unknown-unit";

const reasonFault = (reason: string): SummaryFault | undefined => (reason === "" ? "no-text" : undefined);
