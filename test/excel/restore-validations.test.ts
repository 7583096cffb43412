import { areaA1, parseA1 } from "../../src/workbook/grid/address";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { insertForm } from "../../src/forms/issuing/insert-form";
import { inspectOpenWorkbook } from "../../src/desk/mending/inspect-open-workbook";
import type { Sheet } from "../host/model/sheet";
import { clearValidation } from "../host/model/validation";
import { refuse } from "../host/protocol/excel-error";
import { startHost, type Host } from "../host/start-host";
import { SAMPLE_OFFICE, SAMPLE_UNITS } from "../support/desk/sample-summary";
import { reopened } from "../support/excel/reopened";
import { aRegistry, ROUND_1 } from "../support/plans/plan-builder";
import { SAMPLE_PLAN } from "../support/plans/sample-plan";
import { bookPicture } from "../support/sheets/book-picture";
import { stoppedClock } from "../support/files/real-workbooks";

const registry = aRegistry(SAMPLE_UNITS, SAMPLE_OFFICE);
const [unit = SAMPLE_OFFICE] = SAMPLE_UNITS;
const knowledge = { plans: [SAMPLE_PLAN], registries: [registry] };
const FORM = "Biểu mẫu";

let inserted: Host;
beforeAll(async () => {
  inserted = startHost();
  const request = { plan: SAMPLE_PLAN, round: ROUND_1, unit, above: SAMPLE_OFFICE, registry };
  const outcome = await insertForm(request, excelWorkbook, stoppedClock, false, () => "go-on");
  if (!outcome.ok) throw new Error(outcome.failure.kind);
});

/** Starts a workbook with the form. */
function withForm(): { readonly host: Host; readonly form: Sheet } {
  const host = reopened(inserted);
  const form = host.book.sheetNamed(FORM);
  if (form === undefined) throw new Error("no form was inserted");
  return { host, form };
}

async function inspect() {
  const inspected = await inspectOpenWorkbook(excelWorkbook, "open", knowledge);
  if (!inspected.ok) throw new Error(inspected.failure.kind);
  return inspected.value;
}

test("an automatic check keeps the undo history, and uses the merges read before", async () => {
  const { host, form } = withForm();
  form.protection = undefined;
  const merged = { top: 20, left: 4, bottom: 21, right: 4 };
  form.merges = [...form.merges, merged];
  const asked = await inspect();
  expect(asked.merges.get(FORM)).toContainEqual(merged);
  expect(host.book.canUndo).toBe(false);
  host.book.canUndo = true;
  const unasked = await inspectOpenWorkbook(excelWorkbook, "open", knowledge, undefined, asked.merges);
  expect(host.book.canUndo).toBe(true);
  expect(unasked).toEqual({ ok: true, value: asked });
});

/** Changes a cell's validations like pasting from elsewhere. */
function pasteOver(sheet: Sheet, cell: string): void {
  const position = parseA1(cell);
  if (position === undefined) throw new Error(cell);
  const { row, column } = position;
  clearValidation(sheet, { top: row, left: column, bottom: row, right: column });
}

/** Returns the rows of the form with a validation in the figures column. */
const validated = ({ validations }: Sheet): readonly string[] =>
  validations.filter(({ area }) => area.left === 4).map(({ area }) => `E${String(area.top + 1)}`);

test("an untouched form has all its rules", async () => {
  withForm();
  expect((await inspect()).lost).toEqual([]);
});

test("rules lost by pasting are found and restored, and nothing else in the workbook changes", async () => {
  const { host, form } = withForm();
  const [first = "", second = ""] = validated(form).slice(3);
  const before = bookPicture(host.book);
  const rules = JSON.stringify(form.validations.toSorted((a, b) => a.area.top - b.area.top));
  pasteOver(form, first);
  pasteOver(form, second);
  const { lost } = await inspect();
  expect(lost.map(({ sheet, validation }) => [sheet, `E${String(validation.area.top + 1)}`])).toEqual([
    [FORM, first],
    [FORM, second],
  ]);
  const trips = host.roundTrips;
  expect(await excelWorkbook.restoreValidations(lost)).toEqual({ ok: true, value: undefined });
  expect(host.roundTrips - trips).toBeLessThanOrEqual(4);
  expect((await inspect()).lost).toEqual([]);
  expect(JSON.stringify(form.validations.toSorted((a, b) => a.area.top - b.area.top))).toBe(rules);
  expect(bookPicture(host.book)).toEqual(before);
  expect(form.protection).toBeDefined();
});

test.each<[string, Excel.DataValidationRule, number]>([
  ["the drawn list", { list: { inCellDropDown: true, source: "=DS_1" } }, 0],
  ["its name in small letters", { list: { inCellDropDown: true, source: "=ds_1" } }, 0],
  ["another list", { list: { inCellDropDown: true, source: "=DS_2" } }, 1],
  ["another type", { wholeNumber: { formula1: 1, operator: "GreaterThan" } }, 1],
])("where a list belongs, %s is a lost rule or not", async (_what, rule, lost) => {
  startHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (const name of ["DS_1", "DS_2"]) context.workbook.names.add(name, sheet.getRange("H1:H9"));
    sheet.getRange("B2:B3").dataValidation.rule = rule;
    await context.sync();
  });
  const words = { promptTitle: "", prompt: "", errorTitle: "", error: "" };
  const area = { top: 1, left: 1, bottom: 2, right: 1 };
  const validation = { area, rule: { kind: "list", name: "DS_1" }, words, severity: "stop" } as const;
  const found = await excelWorkbook.lostValidations([{ sheet: "Sheet1", validation }]);
  expect(found.ok && found.value.length).toBe(lost);
});

test("missing rules of single list cells are found too", async () => {
  const { host } = withForm();
  const list = host.book.sheets.find(({ name, validations }) => name !== FORM && validations.length > 0);
  const [rule] = list?.validations ?? [];
  if (list === undefined || rule === undefined) throw new Error("no list with rules");
  const { top, left } = rule.area;
  clearValidation(list, { top: top + 2, left, bottom: top + 2, right: left });
  const { lost } = await inspect();
  expect(lost).toHaveLength(1);
  expect(lost[0]?.sheet).toBe(list.name);
  await excelWorkbook.restoreValidations(lost);
  expect((await inspect()).lost).toEqual([]);
});

test("a rule that Excel does not report stops no check, and restoring it is not offered", async () => {
  const { form } = withForm();
  const [untold = "", lost = ""] = validated(form).slice(3);
  pasteOver(form, lost);
  const silent = form.validations.find(({ area }) => areaA1(area) === untold);
  expect(silent).toBeDefined();
  Reflect.defineProperty(silent ?? {}, "rule", { get: () => refuse("GeneralException") });
  expect((await inspect()).lost.map(({ validation }) => areaA1(validation.area))).toEqual([lost]);
});

test("a renamed form is still recognised, a form with other rows is skipped", async () => {
  const { form } = withForm();
  const [cell = ""] = validated(form);
  pasteOver(form, cell);
  form.name = "BC quý";
  expect((await inspect()).lost.map(({ sheet }) => sheet)).toEqual(["BC quý"]);
  // Another row's code is in its place: formulas of rules would check the wrong cells.
  const [code, other] = [form.cells, form.cells].map((cells, index) =>
    [...cells.values()].find(({ row, column }) => column === 0 && row === 19 + index),
  );
  if (code === undefined || other === undefined) throw new Error("no codes");
  [code.value, other.value] = [other.value, code.value];
  expect((await inspect()).lost).toEqual([]);
});

test("a password, a read-only file and a missing sheet are failures and restore nothing", async () => {
  const { host, form } = withForm();
  const [cell = ""] = validated(form);
  pasteOver(form, cell);
  const { lost } = await inspect();
  const rules = form.validations.length;
  if (form.protection !== undefined) form.protection = { ...form.protection, password: "secret" };
  expect(await excelWorkbook.restoreValidations(lost)).toEqual({
    ok: false,
    failure: { kind: "sheet-protected", sheet: FORM },
  });
  host.troubles.isReadOnly = true;
  expect(await excelWorkbook.restoreValidations(lost)).toEqual({ ok: false, failure: { kind: "read-only" } });
  host.troubles.isReadOnly = false;
  const gone = lost.map((one) => ({ ...one, sheet: "Gone" }));
  expect(await excelWorkbook.restoreValidations(gone)).toEqual({
    ok: false,
    failure: { kind: "sheet-missing", sheet: "Gone" },
  });
  expect(await excelWorkbook.lostValidations(gone)).toEqual({ ok: true, value: [] });
  expect(form.validations).toHaveLength(rules);
});

test("if Excel refuses a rule in the middle, every cell keeps its previous rule", async () => {
  const { form } = withForm();
  const [first = ""] = validated(form).slice(3);
  pasteOver(form, first);
  const { lost } = await inspect();
  const [good] = lost;
  if (good === undefined) throw new Error("nothing is lost");
  const area = { ...good.validation.area, left: 4, right: 4, bottom: good.validation.area.bottom + 5 };
  const tooLong = { ...good.validation.words, errorTitle: "x".repeat(33) };
  const bad = { ...good, validation: { ...good.validation, area, words: tooLong } };
  const rules = (): unknown => Array.from({ length: 60 }, (_, row) => ruleAt(form, row));
  const before = rules();
  expect(before).toContainEqual(expect.anything());
  const outcome = await excelWorkbook.restoreValidations([good, bad]);
  expect(outcome).toMatchObject({ ok: false, failure: { kind: "unexpected", code: "InvalidArgument" } });
  expect(rules()).toEqual(before);
  expect(form.protection).toBeDefined();
});

/** Returns the rule in a row's figures column. */
function ruleAt({ validations }: Sheet, row: number): unknown {
  const found = validations.find(
    ({ area }) => area.left <= 4 && area.right >= 4 && area.top <= row && area.bottom >= row,
  );
  return found && { rule: found.rule, errorAlert: found.errorAlert, prompt: found.prompt };
}
