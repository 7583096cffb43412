import { fail } from "../../../src/base/outcome";
import { contentAt } from "../../../src/workbook/grid/grid";
import { binhPhuoc2017, phuRieng2017 } from "../../support/plans/bundled";
import { standardPlans } from "../../../src/plans/bundled-plans";
import { unitRegistries } from "../../../src/plans/unit-registries";
import { checkFiles, type CheckedFile } from "../../../src/desk/checking/check-files";
import { makeForm } from "../../../src/forms/issuing/make-form";
import type { ReceivedFile } from "../../../src/workbook/files/ports";
import { classicMishaps } from "../../../src/desk/practice/practice-files";
import { returnMessagesText } from "../../../src/desk/returning/return-message";
import type { ReturnedFor } from "../../../src/desk/returning/return-case";
import { returnCases, returnCasesOfRound } from "../../../src/desk/returning/return-cases";
import { returnSlips, type ReturnSlip } from "../../../src/desk/returning/return-slips";
import { readInTurn } from "../../../src/desk/received/form-reader";
import { checkReadings } from "../../../src/desk/roll-up/check-readings";
import { levelLookup } from "../../../src/desk/units/unit-lookup";
import { patchWorkbook } from "../../../src/workbook/patch-workbook";
import { expectGolden } from "../../support/sheets/expect-golden";
import { practiceReports, ROUND_I } from "../../support/forms/practice";
import { realWorkbooks, received, stoppedClock } from "../../support/files/real-workbooks";

const knowledge = { plans: standardPlans, registries: unitRegistries };
const making = {
  patch: patchWorkbook,
  workbooks: realWorkbooks,
  clock: stoppedClock,
  resendBy: "2018-01-20",
};

const check = (files: readonly ReceivedFile[]): Promise<readonly CheckedFile[]> =>
  checkFiles({ files, ...knowledge, progress: () => "go-on" }, realWorkbooks);

async function slipsOf(
  files: readonly ReceivedFile[],
  returnedFor: ReturnedFor = "errors",
): Promise<readonly ReturnSlip[]> {
  const slips: ReturnSlip[] = [];
  const cases = returnCases(await check(files), returnedFor, knowledge);
  for await (const slip of returnSlips(cases, files, making)) slips.push(slip);
  return slips;
}

/** A blank form: every open question is an error. */
const blankForm = (name: string, bytes: Uint8Array = BLANK): ReceivedFile => received(name, bytes);
const BLANK = blankBytes("2018-01-02T08:00:00Z");

function blankBytes(revisedAt: string): Uint8Array {
  const [unit] = binhPhuoc2017.units;
  if (unit === undefined) throw new Error("a registry without units");
  const drawing = makeForm(phuRieng2017, ROUND_I, unit, binhPhuoc2017.office, revisedAt);
  return realWorkbooks.write(drawing);
}

describe("a returned report", () => {
  let slip: ReturnSlip;
  beforeAll(async () => {
    const [first] = await slipsOf([blankForm("thư mục/688 báo cáo.xlsx")]);
    if (first === undefined) throw new Error("nothing was returned");
    slip = first;
  });

  test("is a copy of its own file with the list in front, named after it", () => {
    const workbook = realWorkbooks.read(slip.bytes);
    if (!workbook.ok) throw new Error(workbook.failure.kind);
    const [cover, form] = workbook.value.grids;
    expect([slip.fileName, cover?.sheet, form?.sheet]).toEqual([
      "688 báo cáo_tra-lai.xlsx",
      "Phiếu trả lại",
      "Biểu mẫu",
    ]);
    expect(cover && contentAt(cover, 7, 0)).toBe("Kính gửi: LĐLĐ thị xã Phước Long");
    expect(slip.separate).toBeUndefined();
    expect(slip.unit?.code).toBe("688");
  });

  test("is still the same report: sent back as it is, it is read and checked alike", async () => {
    const [before] = await check([blankForm("a.xlsx")]);
    const [after] = await check([received("a.xlsx", slip.bytes)]);
    const { fingerprint: _old, ...reportBefore } = before?.submission ?? {};
    const { fingerprint: _new, ...reportAfter } = after?.submission ?? {};
    expect(reportAfter).toEqual(reportBefore);
    expect(after?.findings).toEqual(before?.findings);
  });

  test("opens at its first problem", async () => {
    const [checked] = await check([blankForm("a.xlsx")]);
    const [first] = checked?.findings.filter(({ severity, cell }) => severity === "error" && cell) ?? [];
    expect(slip.firstProblem).toEqual({ sheet: first?.sheet, cell: first?.cell });
  });

  test("goes with a message that says what is wrong, what to do and until when", () => {
    const { subject, body } = slip.message;
    expect(subject).toBe("Đề nghị sửa và gửi lại báo cáo thi đua đợt I – LĐLĐ thị xã Phước Long");
    expect(body).toContain("Kính gửi: LĐLĐ thị xã Phước Long");
    expect(body).toMatch(/1\. Chưa nhập số liệu: \d+ chỗ \(ô E20, E21.* và \d+ chỗ khác\)\./);
    expect(body).toContain("“688 báo cáo_tra-lai.xlsx”");
    expect(body).toContain("ghi “Lần nộp” là 2 và gửi lại chậm nhất ngày 20/01/2018");
    expect(body.endsWith("Trân trọng.\nLĐLĐ tỉnh Bình Phước")).toBe(true);
  });

  test("return-message.txt: the text of both kinds of messages, for the staff to proofread", async () => {
    const [other] = await slipsOf([
      received("694 báo cáo.xlsx", new TextEncoder().encode("%PDF-1.4 invented")),
    ]);
    const slips = other === undefined ? [slip] : [slip, other];
    expectGolden("return-message.txt", returnMessagesText(slips).replaceAll("\r\n", "\n").slice(1));
  });

  test("its message is one page of a text file for Windows", () => {
    const text = returnMessagesText([slip]);
    expect(text.startsWith("\ufeff=====")).toBe(true);
    expect(text).toContain("Tệp gửi kèm: 688 báo cáo_tra-lai.xlsx\r\nTiêu đề: Đề nghị sửa");
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });
});

test("what cannot be written into gets its list beside it, with the reason", async () => {
  const pdf = received("694 báo cáo.xlsx", new TextEncoder().encode("%PDF-1.4 invented"));
  const [slip] = await slipsOf([pdf]);
  expect([slip?.fileName, slip?.separate]).toEqual([
    "694 báo cáo_tra-lai.xlsx",
    { kind: "not-a-workbook", looksLike: "pdf" },
  ]);
  const workbook = realWorkbooks.read(slip?.bytes ?? new Uint8Array());
  expect(workbook.ok && workbook.value.grids.map(({ sheet }) => sheet)).toEqual(["Phiếu trả lại"]);
  expect(slip?.message.body).not.toContain("Lần nộp");
});

test("a file that can no longer be opened gets its list beside it too", async () => {
  const form = blankForm("a.xlsx");
  let isOpen = true;
  const locked: ReceivedFile = {
    name: "a.xlsx",
    bytes: async () => {
      if (!isOpen) return fail({ kind: "not-opened", problem: "in-use", reason: "EBUSY" });
      isOpen = false;
      return form.bytes();
    },
  };
  const [slip] = await slipsOf([locked]);
  expect(slip?.separate).toEqual({ kind: "not-opened", problem: "in-use", reason: "EBUSY" });
});

test("of the practice files those with errors go back, with warnings too when asked; the sound ones never", async () => {
  const registry = { ...binhPhuoc2017, units: binhPhuoc2017.units.slice(0, 8) };
  const files = practiceReports(registry, classicMishaps);
  const checked = await check(files);
  const withSeverity = (...severities: readonly string[]): readonly string[] =>
    checked
      .filter(({ findings }) => findings.some(({ severity }) => severities.includes(severity)))
      .map(({ file }) => file);
  const returned = (returnedFor: ReturnedFor): readonly string[] =>
    returnCases(checked, returnedFor, knowledge).map(({ file }) => file);
  const isReplaced = new Set(["689_ldld-thi-xa-dong-xoai_phu-rieng-2017_I.xlsx"]);
  const counting = (names: readonly string[]) => names.filter((name) => !isReplaced.has(name));
  expect(returned("errors").length).toBeGreaterThan(1);
  expect(returned("errors")).toEqual(counting(withSeverity("error")));
  expect(returned("warnings")).toEqual(counting(withSeverity("error", "warning")));
});

test("of two files of a unit only the one that counts goes back", async () => {
  const cases = returnCases(
    await check([blankForm("b.xlsx", blankBytes("2018-01-03T08:00:00Z")), blankForm("a.xlsx")]),
    "errors",
    knowledge,
  );
  expect(cases.map(({ file }) => file)).toEqual(["b.xlsx"]);
});

test("held against a round, what a roll-up finds goes back, a file of nobody expected too", async () => {
  const registry = { ...binhPhuoc2017, units: binhPhuoc2017.units.slice(0, 1) };
  const files = practiceReports(registry, () => "overwritten");
  const read = readInTurn(realWorkbooks, { plans: standardPlans, levelOf: levelLookup(unitRegistries) });
  const readings = await read(files, () => "go-on");
  if (readings === undefined) throw new Error("cancelled");
  const subject = { plan: phuRieng2017, round: ROUND_I, registry: binhPhuoc2017, plans: standardPlans };
  const [expected] = returnCasesOfRound(subject, checkReadings(subject, readings), "errors");
  expect([expected?.unit?.code, expected?.formSheet, expected?.round?.id]).toEqual(["688", "Biểu mẫu", "I"]);
  const others = { ...subject, registry: { ...binhPhuoc2017, units: binhPhuoc2017.units.slice(1) } };
  const [stranger] = returnCasesOfRound(others, checkReadings(others, readings), "errors");
  expect(stranger?.findings.map(({ rule }) => rule)).toEqual(["wrong-unit"]);
  expect(stranger?.unit).toBeUndefined();
});

test("two files of one name from two folders get two names, and a workbook with macros keeps its ending", async () => {
  const twice = [
    blankForm("x/a.xlsm"),
    received("y/a.xlsm", new TextEncoder().encode("%PDF-")),
    received("z/a.xlsx", new Uint8Array()),
  ];
  const names = (await slipsOf(twice)).map(({ fileName }) => fileName);
  expect(names).toEqual(["a_tra-lai.xlsm", "a_tra-lai.xlsx", "a_tra-lai_2.xlsx"]);
});

test("a case without its file is a bug", async () => {
  const cases = returnCases(await check([blankForm("a.xlsx")]), "errors", knowledge);
  await expect(returnSlips(cases, [], making).next()).rejects.toThrow("a.xlsx");
});

test("a file that cannot be read goes back from the office of those beside it, for their round; alone from nobody", async () => {
  const pdf = received("b.xlsx", new TextEncoder().encode("%PDF-1.4 invented"));
  const slipOf = async (files: readonly ReceivedFile[]) => {
    const found = returnCases(await check(files), "errors", knowledge).find(({ file }) => file === pdf.name);
    return [found?.plan?.id, found?.round?.id, found?.office?.name, found?.unit?.name];
  };
  expect(await slipOf([blankForm("a.xlsx"), pdf])).toEqual([
    ...[phuRieng2017.id, "I"],
    binhPhuoc2017.office.name,
    undefined,
  ]);
  expect(await slipOf([pdf])).toEqual([undefined, undefined, undefined, undefined]);
});
