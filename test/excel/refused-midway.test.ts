import { isDeepStrictEqual } from "node:util";
import type { Outcome } from "../../src/base/outcome";
import * as doors from "../../src/excel/excel-workbook";
import type { HostFailure, LeftOut, StoppedHost } from "../../src/workbook/open-workbook";
import type { ErrorCode } from "../host/protocol/excel-error";
import type { Host } from "../host/start-host";
import {
  arranged,
  cutOff,
  OPERATIONS,
  picture,
  type Deed,
  type Picture,
} from "../support/excel/adapter-operations";
import { reopened } from "../support/excel/reopened";
import { startHost } from "../host/start-host";

const { excelWorkbook, tidyWorkbook } = doors;

const DEEDS = Object.entries(OPERATIONS).flatMap(([operation, deeds]) =>
  Object.entries(deeds).map(([what, deed]): [string, Deed] => [`${operation} ${what}`, deed]),
);

/** How Excel refuses from a request or change on; `each`: tries only every so many changes. */
interface Trouble {
  readonly code: ErrorCode;
  readonly each: number;
  /** Refuses the first change of this many further requests, which mend. */
  readonly again?: number;
  /** The session does not come back. */
  readonly isDead?: true;
  /** The only reason that a failure may state; undefined: depends on the operation. */
  readonly reason?: StoppedHost["kind"];
}

const TROUBLES: Readonly<Record<string, Trouble>> = {
  "Excel refuses once": { code: "InvalidArgument", each: 1 },
  "Excel refuses, and the mending too": { code: "InvalidArgument", each: 5, again: 1 },
  "the connection is busy once": { code: "ActivityLimitReached", each: 5, reason: "unexpected" },
  "the session ends once": { code: "InvalidOrTimedOutSession", each: 5, reason: "session-ended" },
  "the session ends for good": {
    code: "InvalidOrTimedOutSession",
    each: 5,
    isDead: true,
    reason: "session-ended",
  },
};

/** Parts of a sheet that are not as they should be if this was left out. */
const PARTS_LEFT_OUT: { readonly [K in LeftOut["what"]]: readonly string[] } = {
  remarks: ["comments", "notes"],
  "old-remarks": ["comments", "notes"],
  paper: ["page"],
  margins: ["page"],
  "print-titles": ["page"],
  "running-text": ["page"],
  view: ["freeze", "gridlines", "tabColor"],
  chart: ["charts"],
  table: ["tables"],
  styles: ["looks"],
  protection: ["protection"],
};

describe.each(DEEDS)("%s", (_name, deed) => {
  let prepared: Host;
  let before: Picture;
  let after: Picture;
  let requests: number;
  /** Number of changes in each request. */
  let batches: readonly number[];
  /** Members it changes or calls. */
  const used = new Set<string>();

  beforeAll(async () => {
    prepared = await arranged(deed);
    before = picture(prepared);
    const host = reopened(prepared);
    host.troubles.refuses = (member, use) => {
      if (use !== "reads") used.add(member);
      return undefined;
    };
    const outcome = await deed.act(host);
    if (!outcome.ok) throw new Error(outcome.failure.kind);
    after = picture(host);
    [requests, batches] = [host.roundTrips, [...host.changes]];
  });

  test.each(Object.entries(TROUBLES))(
    "%s at any request or change: what is said is true",
    async (_trouble, { code, each, again, isDead, reason }) => {
      const places = [
        ...Array.from({ length: requests }, (_, request) => ({ request })),
        ...changesIn(batches).filter((_, index) => index % each === 0),
      ];
      for (const place of places) {
        const host = reopened(prepared);
        const { troubles } = host;
        if ("request" in place)
          Object.assign(troubles, { nextFailure: code, requestsBeforeFailure: place.request });
        else troubles.refusal = { ...place, code, again };
        if (isDead === true)
          troubles.refuses = () =>
            troubles.refusal === undefined && troubles.nextFailure === undefined ? code : undefined;
        const outcome = await deed.act(host);
        Object.assign(troubles, { refuses: () => undefined, refusal: undefined, nextFailure: undefined });
        expect([place, untrue(outcome, { before, after, now: picture(host) })]).toEqual([place, []]);
        expect([place, reason && reasonOf(outcome)]).toEqual([place, outcome.ok ? undefined : reason]);
        // A single refusal is mended at once.
        const isLeftChanged = !outcome.ok && outcome.failure.kind === "left-changed";
        const isMended = again === undefined && isDead === undefined;
        const isUnlocked =
          deed.needsLocks && outcome.ok && leftOutOf(outcome.value).some(({ what }) => what === "protection");
        expect([place, isMended && isLeftChanged, isUnlocked ?? false]).toEqual([place, false, false]);
        await (isDead === true ? tidyWorkbook() : excelWorkbook.sheetNames());
        expect([place, remains(host)]).toEqual([place, []]);
      }
    },
    120_000,
  );

  test("Excel refuses one member always: what is said is true", async () => {
    for (const member of used) {
      const host = reopened(prepared);
      host.troubles.refuses = (asked, use) =>
        asked === member && use !== "reads" ? "InvalidArgument" : undefined;
      const outcome = await deed.act(host);
      host.troubles.refuses = () => undefined;
      expect([member, untrue(outcome, { before, after, now: picture(host) })]).toEqual([member, []]);
      await excelWorkbook.sheetNames();
      expect([member, remains(host)]).toEqual([member, []]);
    }
  });
});

test("no operation stands outside: all of the open workbook are tried above, the clean-up below", () => {
  expect(Object.keys(doors).toSorted()).toEqual(["excelWorkbook", "tidyWorkbook"]);
  expect(Object.keys(excelWorkbook).toSorted()).toEqual(["breaks", ...Object.keys(OPERATIONS)].toSorted());
});

test("if Excel refuses a change of the clean-up after a closed pane, the next one completes it", async () => {
  const prepared = startHost();
  await cutOff(prepared);
  const model = reopened(prepared);
  await tidyWorkbook();
  expect(remains(model)).toEqual([]);
  expect(model.book.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  for (const place of changesIn(model.changes)) {
    const host = reopened(prepared);
    host.troubles.refusal = { ...place, code: "InvalidArgument" };
    await tidyWorkbook();
    await tidyWorkbook();
    expect([place, host.troubles.refusal, picture(host)]).toEqual([place, undefined, picture(model)]);
    expect([...remains(host), ...host.book.customXmlParts]).toEqual([]);
  }
});

test("the clean-up after a closed pane removes no sheet that people see, whatever its name", async () => {
  const host = startHost();
  await cutOff(host);
  const [seen, ...hidden] = host.book.sheets.filter(({ visibility }) => visibility === "VeryHidden");
  if (seen === undefined) throw new Error("nothing was begun");
  expect(hidden).toHaveLength(2);
  // A macro, or another program, showed it, and somebody may have typed there.
  seen.visibility = "Visible";
  await tidyWorkbook();
  expect(host.book.sheets.map(({ name }) => name)).toEqual(["Sheet1", seen.name]);
});

const changesIn = (batches: readonly number[]) =>
  batches.flatMap((count, batch) => Array.from({ length: count }, (_, change) => ({ batch, change })));

/** What an unfinished painting has left. */
const remains = ({ book }: Host): readonly string[] => [
  ...book.sheets.flatMap(({ name }) => (name.startsWith("~TD") ? name : [])),
  ...(book.areEventsEnabled ? [] : ["no events"]),
];

interface Pictures {
  readonly before: Picture;
  readonly after: Picture;
  readonly now: Picture;
}

/** Returns the parts of the workbook that are not as the outcome says. */
function untrue(outcome: Outcome<unknown, HostFailure>, { before, after, now }: Pictures): readonly string[] {
  if (outcome.ok) {
    const leftOut = leftOutOf(outcome.value);
    const excused = (key: string): boolean => leftOut.some((left) => isLeftOut(key, left));
    const cells = leftOut.reduce((sum, left) => sum + ("cells" in left ? left.cells : 0), 0);
    return [
      ...differing(now, after).filter((key) => !excused(key)),
      ...(remarkedCells(now, after) > cells ? ["more cells with another remark"] : []),
    ];
  }
  if (outcome.failure.kind !== "left-changed") return differing(now, before);
  const { changed, unprotected } = outcome.failure;
  if (changed.length + unprotected.length === 0) return ["no sheet is named"];
  return differing(now, before).filter((key) => {
    const [sheet, part] = key.split("/");
    if (part === undefined || sheet === undefined) return changed.length === 0;
    if (changed.includes(sheet) || (part === "protection" && unprotected.includes(sheet))) return false;
    // The others may be done.
    return changed.length === 0 || !isDeepStrictEqual(now.get(key), after.get(key));
  });
}

function isLeftOut(key: string, left: LeftOut): boolean {
  const [sheet, part = ""] = key.split("/");
  return PARTS_LEFT_OUT[left.what].includes(part) && (!("sheet" in left) || left.sheet === sheet);
}

const differing = (one: Picture, other: Picture): readonly string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter(
    (key) => !isDeepStrictEqual(one.get(key), other.get(key)),
  );

/** Returns in how many cells remarks differ. */
function remarkedCells(one: Picture, other: Picture): number {
  const textsOf = (of: Picture): readonly string[] =>
    [...of].flatMap(([key, value]) =>
      key.endsWith("/comments") && Array.isArray(value)
        ? value.map((each) => key + JSON.stringify(each))
        : [],
    );
  const [here, there] = [textsOf(one), textsOf(other)];
  const differ = [
    ...here.filter((text) => !there.includes(text)),
    ...there.filter((text) => !here.includes(text)),
  ];
  return new Set(differ.map((text) => text.replace(/,"content".*/, ""))).size;
}

/** Returns why an operation failed; undefined if it is done. */
function reasonOf(outcome: Outcome<unknown, HostFailure>): StoppedHost["kind"] | undefined {
  if (outcome.ok) return undefined;
  return outcome.failure.kind === "left-changed" ? outcome.failure.why.kind : outcome.failure.kind;
}

const leftOutOf = (value: unknown): readonly LeftOut[] =>
  Array.isArray(value)
    ? value.filter((one): one is LeftOut => typeof one === "object" && one !== null && "what" in one)
    : [];
