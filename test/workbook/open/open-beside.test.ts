import { fail, succeed } from "../../../src/base/outcome";
import { openBeside } from "../../../src/workbook/open/open-beside";
import type { PatchWorkbook, WorkbookPatch } from "../../../src/workbook/files/workbook-patch";
import { memoryWorkbook } from "../../support/pane/memory-workbook";

const BYTES = new Uint8Array([1]);
const PATCHED = new Uint8Array([2]);
const PLACE = { sheet: "Biểu 1", cell: "D8" };

/**
 * Opens a file with `patch` as the result of changing it; returns the opened bytes and the requested changes.
 */
async function opened(name: string, opensAt = PLACE, canPatch = true) {
  const asked: WorkbookPatch[] = [];
  const patch: PatchWorkbook = (_bytes, wanted) => {
    asked.push(wanted);
    return canPatch ? succeed(PATCHED) : fail({ kind: "strict" });
  };
  const workbook = memoryWorkbook([]);
  const outcome = await openBeside(workbook, { name, bytes: BYTES }, patch, opensAt);
  return { outcome, asked, opened: workbook.opened };
}

it("opens an .xlsx at its cell, and as it is where it cannot be prepared for that", async () => {
  expect(await opened("a.XLSX")).toMatchObject({
    outcome: { ok: true },
    asked: [{ opensAt: PLACE, withoutMacros: false }],
    opened: [PATCHED],
  });
  expect(await opened("a.xlsx", PLACE, false)).toMatchObject({ outcome: { ok: true }, opened: [BYTES] });
});

it.each(["a.xlsm", "a.xltx", "a.xls"])("opens %s only as an .xlsx without macros", async (name) => {
  expect(await opened(name)).toMatchObject({
    outcome: { ok: true },
    asked: [{ opensAt: PLACE, withoutMacros: true }],
    opened: [PATCHED],
  });
  expect(await opened(name, PLACE, false)).toMatchObject({
    outcome: { ok: false, failure: { kind: "not-opened" } },
    opened: [],
  });
});
