import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readReceivedFile } from "../../../src/use-cases/received/read-received-file";
import type { FileFailure } from "../../../src/domain/file/file-failure";
import type { WorkbookGrids } from "../../../src/domain/grid/workbook-grids";
import { fail, succeed, type Outcome } from "../../../src/domain/outcome";
import { nodeWorkbooks } from "../../../src/node/node-workbooks";
import { readLegacy } from "../../../src/xlsx/reading/legacy/read-legacy";
import { unlockWorkbook } from "../../../src/xlsx/reading/locked/unlock-workbook";

const locked = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, "../../fixtures/locked", name)));

/** What stands in the first rows, or why nothing can be known of it. */
async function opened(bytes: Uint8Array, ...passwords: readonly string[]): Promise<unknown> {
  const unlocked = unlockWorkbook(bytes, passwords);
  if (!unlocked.ok) return unlocked.failure;
  const first = nodeWorkbooks.read(unlocked.value);
  const workbook: Outcome<WorkbookGrids, FileFailure> =
    first.ok || first.failure.kind !== "legacy-xls" ? first : await readLegacy(unlocked.value);
  if (!workbook.ok) return workbook.failure;
  const { grids } = workbook.value;
  return grids.map(({ sheet, rows }) => [sheet, rows.length, rows[0] && Array.from(rows[0].values)]);
}

const CONTENTS = [
  ["Biểu 1", 2, ["Đơn vị", 12.5, true]],
  ["Phụ", 60, ["Đơn vị số 0", 0, 0]],
];
const OF_POI = [
  ["Biểu 1", 80, ["Đơn vị số 0", 0]],
  ["Phụ", 80, ["Đơn vị số 0", 0]],
];

it.each([
  ["agile.xlsx", "Mật khẩu 1", CONTENTS],
  ["standard.xlsx", "Mật khẩu 1", CONTENTS],
  ["rc4.xls", "MatKhau1", CONTENTS],
  ["rc4-cryptoapi.xls", "MatKhau1", OF_POI],
])(
  "%s gives what stands in it by its password, and without it says that there is one",
  async (name, password, contents) => {
    const bytes = locked(name);
    expect(await opened(bytes, password)).toEqual(contents);
    expect(await opened(bytes)).toEqual({ kind: "encrypted" });
  },
);

it("of several passwords the one that fits opens it; capital letters count", async () => {
  const bytes = locked("rc4.xls");
  expect(await opened(bytes, "khác", "MatKhau1")).toEqual(CONTENTS);
  expect(await opened(bytes, "matkhau1")).toEqual({ kind: "encrypted", tried: true });
});

it("a workbook that Excel opens without asking is opened without asking", async () => {
  expect(await opened(locked("no-password-asked.xlsx"))).toEqual(CONTENTS);
});

it("what is cut off or turned round is refused or still right, never something else", async () => {
  const whole = locked("rc4.xls");
  for (let at = 0; at < whole.length; at += 97) {
    const damaged = whole.slice();
    damaged[at] = (damaged[at] ?? 0) ^ 0xff;
    const result = await unlockedOrRefused(damaged);
    expect(["unlocked", "damaged", "encrypted"]).toContain(result);
  }
  expect(await unlockedOrRefused(whole.subarray(0, 6_000))).toBe("damaged");
});

const unlockedOrRefused = async (bytes: Uint8Array): Promise<string> => {
  const unlocked = unlockWorkbook(bytes, ["MatKhau1"]);
  return unlocked.ok ? "unlocked" : unlocked.failure.kind;
};

it("a received file is known by its bytes as they were sent, and read by what its password opens", async () => {
  const bytes = locked("standard.xlsx");
  const noForm = () => fail({ kind: "no-form" as const });
  const read = (passwords?: readonly string[]) =>
    readReceivedFile(
      { name: "a.xlsx", bytes: () => Promise.resolve(succeed(bytes)), passwords },
      nodeWorkbooks,
      noForm,
    );
  const [shut, open] = [await read(), await read(["Mật khẩu 1"])];
  expect([shut, open].map((reading) => reading.kind === "rejected" && reading.rejection.kind)).toEqual([
    "encrypted",
    "no-form",
  ]);
  expect(open.source.fingerprint).toBe(shut.source.fingerprint);
});
