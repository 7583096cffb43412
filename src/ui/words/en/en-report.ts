import { closedNow } from "../../../domain/ledger/closing";
import type { ReportWords } from "../vi/vi-report";
import { plural } from "./en-plural";
import { enDay } from "./findings/en-figures";

const provisional = (count: number): string => (count === 0 ? "" : ` (${count} provisional)`);

/** The tab Report in English. */
export const enReport: ReportWords = {
  glance: {
    heading: "At a glance",
    missing: (count) => `${count} missing`,
    withErrors: (count) => `${count} with errors`,
    toDecide: (count) => `${count} to decide`,
    reached: (count, open) => `${plural(count, "target")} reached${provisional(open)}`,
    notReached: (count, open) => `${plural(count, "target")} not reached${provisional(open)}`,
    open: (count) => `${plural(count, "target")} open`,
    units: "Units by how they filed",
    targets: "Targets by how they stand",
    columns: { state: "State", count: "Count" },
  },
  needing: {
    heading: (count) => `Units that need something (${count})`,
    list: "Units that need something",
    none: "No unit needs anything.",
    all: (count) => `All ${plural(count, "unit")}: search, filter, sort`,
  },
  targets: {
    reached: (count) => `Targets reached (${count})`,
    "not-judged": (count) => `Indicators that are not judged (${count})`,
  },
  reminders: "Reminders",
  actionList: "What can be done with the report",
  closing: {
    title: (closings) => (closedNow(closings) === undefined ? "Close the round" : "The round is closed"),
    intro:
      "Close the round when its figures are final: the sheets are locked, and no report, note or adjustment is added until it is opened again. Who closed it, when, with how many units and a fingerprint of the figures is kept.",
    isClosed: (stamp) =>
      `Closed by ${stamp.by} on ${enDay(stamp.at.slice(0, 10))} with ${stamp.received} of ${stamp.expected} units, stamp ${stamp.fingerprint.slice(0, 12)}. To change it or to go on, open it again with a reason.`,
    sameStamp: "The figures are those that were closed.",
    otherStamp:
      "The figures are not those that were closed: somebody has changed the summary since. Compare it with the signed copy, or open the round and roll up again.",
    by: "Your name",
    noName: "Please write your name.",
    reason: "Why it is opened again",
    noReason: "Please give the reason.",
    close: "Close the round",
    reopen: "Open it again",
    closed: "The round is closed. The workbook is not saved yet.",
    reopened: "The round is open again. The workbook is not saved yet.",
    history: "When it was closed and opened",
    line: (closing) =>
      closing.kind === "closed"
        ? `Closed: ${closing.by}, ${enDay(closing.at.slice(0, 10))}, ${closing.received} of ${closing.expected} units, stamp ${closing.fingerprint.slice(0, 12)}.`
        : `Opened: ${closing.by === "" ? "" : `${closing.by}, `}${enDay(closing.at.slice(0, 10))}. ${closing.reason}`,
  },
};
