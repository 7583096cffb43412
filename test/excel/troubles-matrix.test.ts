import type { Outcome } from "../../src/base/outcome";
import { askOffice } from "../../src/excel/ask-office";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { startHost } from "../host/start-host";
import { bookPicture } from "../support/sheets/book-picture";
import { checkForm, insertBlankForm, markForm, rollUpReports } from "../support/desk/excel-desk";
import { TROUBLES, type Trouble, type TroubleName } from "../support/excel/troubles";

type Answer = Outcome<unknown, { readonly kind: string }>;

/** An action of staff. */
interface Deed {
  /** Creates what must exist before. */
  readonly prepare: () => Promise<unknown>;
  /** Runs between two actions that would otherwise give different workbooks. */
  readonly restore?: () => Promise<unknown>;
  readonly act: () => Promise<Answer>;
  /** Compares with its previous run: the workbook is the same only from the third run on. */
  readonly settles?: true;
  /** The expected failure of each trouble; in all others the action succeeds. */
  readonly failures: { readonly [T in TroubleName]?: object };
}

/** Refused before any action. */
const ANY_DEED: Deed["failures"] = {
  "more than 100 bytes are refused": { kind: "too-large" },
  "Excel does not wait for the cell": { kind: "cell-being-edited" },
  "the session is lost": { kind: "session-ended" },
  "a function is missing": { kind: "excel-too-old", needed: "ApiNotFound" },
  "Excel refuses for a reason of its own": { kind: "unexpected", code: "ActivityLimitReached" },
};

const PAINTING: Deed["failures"] = {
  ...ANY_DEED,
  "the structure is locked": { kind: "workbook-protected" },
  "the file is read-only": { kind: "read-only" },
  "another workbook is in front": { kind: "not-in-front" },
};

const FORM_LOCKED = { "the form is locked": { kind: "sheet-protected", sheet: "Biểu mẫu" } };
const READ_ONLY = { "the file is read-only": { kind: "read-only" } };

const DEEDS: Readonly<Record<string, Deed>> = {
  "inserting a form again": {
    prepare: insertBlankForm,
    act: () => insertBlankForm(true),
    failures: { ...PAINTING, ...FORM_LOCKED },
  },
  checking: { prepare: insertBlankForm, act: checkForm, failures: ANY_DEED },
  marking: {
    prepare: insertBlankForm,
    act: markForm,
    failures: { ...ANY_DEED, ...FORM_LOCKED, ...READ_ONLY },
  },
  unmarking: {
    prepare: async () => [await insertBlankForm(), await markForm()],
    restore: markForm,
    act: excelWorkbook.unmark,
    failures: { ...ANY_DEED, ...FORM_LOCKED, ...READ_ONLY },
  },
  "going to a cell": {
    prepare: insertBlankForm,
    act: () => excelWorkbook.goTo({ sheet: "Biểu mẫu", cell: "E20" }),
    failures: { ...ANY_DEED, "another workbook is in front": { kind: "not-in-front" } },
  },
  "rolling up again": {
    prepare: () => rollUpReports(1),
    act: () => rollUpReports(3),
    settles: true,
    failures: {
      ...PAINTING,
      "the report upward is locked": { kind: "sheet-protected", sheet: "Báo cáo cấp trên" },
    },
  },
};

const troubleNames = Object.keys(TROUBLES) as TroubleName[];

test.each(Object.entries(DEEDS))(
  "%s in every trouble: done, or a typed failure and the workbook as before",
  async (_name, { prepare, restore, act, settles, failures }) => {
    const host = startHost();
    host.troubles.payloadLimit = undefined;
    await prepare();
    const actIn = async (trouble: Trouble): Promise<Answer> => {
      trouble.begin(host);
      const [answer] = await Promise.all([act(), trouble.meanwhile?.(host)]);
      trouble.end(host);
      return answer;
    };

    const before = bookPicture(host.book);
    for (const name of troubleNames) {
      if (failures[name] === undefined) continue;
      const answer = await actIn(TROUBLES[name]);
      expect([name, answer]).toMatchObject([name, { ok: false, failure: failures[name] }]);
      expect([name, bookPicture(host.book)]).toEqual([name, before]);
    }

    for (const again of settles ? ["first", "second"] : []) {
      expect([again, await act()]).toMatchObject([again, { ok: true }]);
    }
    const usual = await act();
    expect(usual).toMatchObject({ ok: true });
    const after = bookPicture(host.book);
    for (const name of troubleNames) {
      if (failures[name] !== undefined) continue;
      await restore?.();
      expect([name, await actIn(TROUBLES[name])]).toEqual([name, usual]);
      expect([name, bookPicture(host.book)]).toEqual([name, after]);
    }
  },
);

test("an Excel older than 2021 is told to the pane and is a failure of every action, without any request", async () => {
  const host = startHost({ apiSet: "1.13" });
  expect(await askOffice()).toEqual({ kind: "excel-too-old" });
  for (const { act } of Object.values(DEEDS)) {
    expect(await act()).toEqual({ ok: false, failure: { kind: "excel-too-old", needed: "1.14" } });
  }
  expect(host.roundTrips).toBe(0);
});

test.each([
  ["PC", true],
  ["OfficeOnline", true],
  ["Mac", false],
  ["iOS", false],
])("whether a page in Excel on %s can save files: %s", async (platform, takesDownloads) => {
  startHost();
  Object.assign(Office.context, { platform });
  expect(await askOffice()).toEqual({ kind: "excel", isDark: undefined, takesDownloads });
});
