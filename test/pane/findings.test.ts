import type { Finding } from "../../src/model/finding/finding";
import { numberValue } from "../../src/model/value";
import { cellsOf } from "../../src/pane/checking/cells-of";
import { checkOutcome, findingGroups } from "../../src/pane/findings/finding-counts";
import {
  EVERYTHING,
  filteredFindings,
  toggled,
  type FindingFilter,
} from "../../src/pane/findings/finding-filter";
import { struckOff } from "../../src/pane/findings/struck-off";
import { typedAs } from "../../src/pane/report/office-part-form";

const base = { found: -1, expected: null, sheet: "Biểu mẫu" } as const;
const error = (cell: string): Finding => ({
  ...{ ...base, rule: "negative", severity: "error" },
  ...{ subject: "Số đoàn viên", cell },
});
const warning = (cell: string): Finding => ({ ...error(cell), severity: "warning" });
const note = (cell: string): Finding => ({ ...error(cell), severity: "note" });
const blank = (cell: string): Finding => ({ ...error(cell), rule: "required", found: null });

const ALL = [warning("E1"), blank("E2"), error("E3"), note("E4"), error("E5")];
const cells = (findings: readonly Finding[]) => findings.map(({ cell }) => cell);

describe("the filter of findings", () => {
  const said = ({ cell, severity }: Finding): string => `Ô ${cell ?? ""}: số liệu đoàn viên, ${severity}`;
  const shown = (filter: Partial<FindingFilter>) =>
    cells(filteredFindings(ALL, { ...EVERYTHING, ...filter }, said));

  it.each<[Partial<FindingFilter>, readonly string[]]>([
    [{}, ["E1", "E2", "E3", "E4", "E5"]],
    [{ grades: new Set(["error"]) }, ["E3", "E5"]],
    [{ grades: new Set(["unfilled", "note"]) }, ["E2", "E4"]],
    [{ text: "doan vien e5" }, ["E5"]],
    [{ text: "đoàn viên không" }, []],
    [{ text: " - " }, ["E1", "E2", "E3", "E4", "E5"]],
    [{ grades: new Set(["error"]), text: "E3" }, ["E3"]],
  ])("%o shows %j", (filter, expected) => {
    expect(shown(filter)).toEqual(expected);
  });

  it("switches a grade on and off, and keeps the others and the text", () => {
    const on = toggled({ grades: new Set(["note"]), text: "a" }, "error");
    expect(on).toEqual({ grades: new Set(["note", "error"]), text: "a" });
    expect(toggled(on, "note")).toEqual({ grades: new Set(["error"]), text: "a" });
  });
});

it("a mistake that breaks three rows counts as three errors, as the form in the workbook counts it", () => {
  const others = [{ label: "Nữ", cell: "E6" }, { label: "Nam" }];
  const together = { suspect: { label: "Tổng số" }, others };
  expect(checkOutcome([{ ...error("E5"), together }, blank("E7")])).toBe("3 lỗi, chưa nhập 1 ô");
});

it("findings are grouped by grade and rule: errors first, then what is blank, warnings and notes", () => {
  const groups = findingGroups(ALL).map(({ grade, rule, findings }) => [grade, rule, cells(findings)]);
  expect(groups).toEqual([
    ["error", "negative", ["E3", "E5"]],
    ["unfilled", "required", ["E2"]],
    ["warning", "negative", ["E1"]],
    ["note", "negative", ["E4"]],
  ]);
});

it("the outcome of a check counts each grade, and what is not filled in is no error", () => {
  expect(checkOutcome([])).toBe("Không có vấn đề gì.");
  expect(checkOutcome(ALL)).toBe("2 lỗi, chưa nhập 1 ô, 1 cảnh báo, 1 lưu ý");
});

describe("what is struck off", () => {
  it("is what was found or struck off before in a cell and is not found now, each once", () => {
    expect(cells(struckOff([error("E1"), error("E2")], [error("E1"), error("E3")], [error("E2")]))).toEqual([
      "E1",
      "E3",
    ]);
  });

  it("is not a finding whose severity alone has changed, or that is of no cell", () => {
    const ofNoCell: Finding = { ...error("E1"), cell: undefined };
    expect(struckOff([error("E1"), ofNoCell], [], [note("E1")])).toEqual([]);
  });

  it("is a finding that another rule found in the same cell", () => {
    expect(cells(struckOff([blank("E1")], [], [error("E1")]))).toEqual(["E1"]);
  });
});

it("cells of lost validations are counted by height and width", () => {
  const rule = { kind: "list", name: "TD_LIST" } as const;
  const words = { promptTitle: "", prompt: "", errorTitle: "", error: "" };
  const of = (top: number, left: number, bottom: number, right: number) => ({
    sheet: "Biểu mẫu",
    validation: { area: { top, left, bottom, right }, rule, words, severity: "stop" } as const,
  });
  expect(cellsOf([])).toBe(0);
  expect(cellsOf([of(20, 4, 22, 5), of(1, 1, 1, 1)])).toBe(7);
});

it.each([
  [numberValue(1234.5), "1234,5"],
  [{ kind: "none" } as const, "KPS"],
  [{ kind: "not-applicable" } as const, "KAD"],
  [{ kind: "text", text: "Mẫu" } as const, "Mẫu"],
  [undefined, ""],
])("an answer of %j is typed as %j", (value, text) => {
  expect(typedAs(value)).toBe(text);
});
