import { unzipSync } from "fflate";
import { standardPlans } from "../../../src/plans/bundled-plans";
import { unitRegistries } from "../../../src/plans/unit-registries";
import { binhPhuoc2017, phuRieng2017 } from "../../support/plans/bundled";
import { roundId } from "../../../src/model/codes";
import { contentAt } from "../../../src/workbook/grid/grid";
import { SEVERITY_WORDS } from "../../../src/forms/words/status-words";
import { checkFiles, type CheckedFile } from "../../../src/desk/checking/check-files";
import { proposeFixes } from "../../../src/desk/mending/fix-proposals";
import { makeSlips, slipFiles } from "../../../src/desk/returning/make-slips";
import { mendCopy } from "../../../src/desk/mending/mend-copy";
import { practiceFiles, type Mishap } from "../../../src/desk/practice/practice-files";
import { makeFindingsFile } from "../../../src/desk/checking/print-findings";
import type { ReceivedFile } from "../../../src/workbook/files/ports";
import { patchWorkbook } from "../../../src/workbook/patch-workbook";
import { zipFiles } from "../../../src/workbook/writing/zip/zip-files";
import { realWorkbooks, received, stoppedClock } from "../../support/files/real-workbooks";

const knowledge = { plans: standardPlans, registries: unitRegistries };
const MISHAPS: readonly Mishap[] = ["overwritten", "typed-as-text", "none"];
const registry = { ...binhPhuoc2017, units: binhPhuoc2017.units.slice(0, MISHAPS.length) };
const round = roundId("I");

function reports(): readonly ReceivedFile[] {
  const mishapOf = (index: number): Mishap => MISHAPS[index] ?? "none";
  const made = practiceFiles({ plan: phuRieng2017, round, registry, mishapOf }, realWorkbooks);
  return Array.from(made, ({ fileName, bytes }) => received(fileName, bytes));
}

let files: readonly ReceivedFile[];
let checked: readonly CheckedFile[];
beforeAll(async () => {
  files = reports();
  checked = await checkFiles({ files, ...knowledge, progress: () => "go-on" }, realWorkbooks);
});

const making = {
  patch: async (...given: Parameters<typeof patchWorkbook>) => patchWorkbook(...given),
  workbooks: {
    write: async (drawing: Parameters<typeof realWorkbooks.write>[0]) => realWorkbooks.write(drawing),
  },
  clock: stoppedClock,
};

test("slips are made of the reports with errors, and go into one archive with the messages", async () => {
  const request = { files, checked, knowledge, progress: () => "go-on" as const };
  const slips = await makeSlips({ ...request, returnedFor: "errors" }, making);
  const withErrors = checked.filter(({ findings }) => findings.some(({ severity }) => severity === "error"));
  expect(withErrors.length).toBeGreaterThan(0);
  expect(slips?.map(({ file }) => file)).toEqual(withErrors.map(({ file }) => file));
  const archive = unzipSync(zipFiles(slipFiles(slips ?? [])));
  expect(Object.keys(archive)).toEqual([...(slips ?? []).map(({ fileName }) => fileName), "tin-nhan.txt"]);
  for (const { fileName, bytes } of slips ?? []) expect(archive[fileName]).toEqual(bytes);
});

test("making slips stops when asked to", async () => {
  const request = { files, checked, knowledge, returnedFor: "warnings" as const };
  expect(await makeSlips({ ...request, progress: () => "cancel" }, making)).toBeUndefined();
});

test("an archive keeps Vietnamese names", () => {
  const archive = unzipSync(zipFiles([{ name: "Phú Riềng.xlsx", bytes: Uint8Array.of(1, 2, 3) }]));
  expect(archive).toEqual({ "Phú Riềng.xlsx": Uint8Array.of(1, 2, 3) });
});

test("a fixed copy has the fixes, and the received file is unchanged", async () => {
  const index = checked.findIndex((one) => proposeFixes(one, knowledge).length > 0);
  const [file, one] = [files[index], checked[index]];
  if (file === undefined || one === undefined) throw new Error("nothing to mend");
  const before = await file.bytes();
  const fixes = proposeFixes(one, knowledge);
  const copy = await mendCopy(file, fixes, patchWorkbook);
  if (!copy.ok || !before.ok) throw new Error("no copy");
  expect(copy.value.name).toBe(file.name.replace(".xlsx", "_da-sua.xlsx"));
  expect(await file.bytes()).toEqual(before);
  const again = await checkFiles(
    { files: [received(copy.value.name, copy.value.bytes)], ...knowledge, progress: () => "go-on" },
    realWorkbooks,
  );
  expect(again.flatMap((mended) => proposeFixes(mended, knowledge))).toEqual([]);
});

test("the printed list has every finding, the plan and the round in its heading, and errors first", async () => {
  const chosen = { plan: phuRieng2017, round: roundId("II"), registry };
  const write = async (...given: Parameters<typeof realWorkbooks.write>) => realWorkbooks.write(...given);
  const file = await makeFindingsFile({ checked, knowledge, chosen }, write, stoppedClock);
  expect(file.name).toBe("ket-qua-kiem-tra.xlsx");
  const read = realWorkbooks.read(file.bytes);
  const sheet = read.ok ? read.value.grids[0] : undefined;
  if (sheet === undefined) throw new Error("no sheet");
  expect(sheet.sheet).toBe("Kết quả kiểm tra");
  // The files state that they are of the first round; the choice in the pane does not matter.
  expect(contentAt(sheet, 1, 0)).toMatch(/Đợt I(?!I)/);
  const severities = sheet.rows.flatMap((row) => (typeof row?.values[0] === "number" ? [row.values[1]] : []));
  const order: unknown[] = Object.values(SEVERITY_WORDS);
  expect(severities).toHaveLength(checked.flatMap(({ findings }) => findings).length);
  expect(severities).toEqual(
    severities.toSorted((left, right) => order.indexOf(left) - order.indexOf(right)),
  );
});
