import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readReceivedFile } from "../../../src/desk/received/read-received-file";
import type { FileFailure } from "../../../src/workbook/files/file-failure";
import type { WorkbookGrids } from "../../../src/workbook/grid/workbook-grids";
import { fail, succeed, type Outcome } from "../../../src/base/outcome";
import { nodeWorkbooks } from "../../../src/command-line/node/node-workbooks";
import { readLegacy } from "../../../src/workbook/read-legacy";
import { unlockWorkbook } from "../../../src/workbook/unlock-workbook";

const locked = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, "../../fixtures/locked", name)));

/** Returns the first rows, or the failure. */
async function opened(bytes: Uint8Array, ...passwords: readonly string[]): Promise<unknown> {
  const unlocked = unlockWorkbook(bytes, passwords);
  if (!unlocked.ok) return unlocked.failure;
  const first = nodeWorkbooks.read(unlocked.value);
  const workbook: Outcome<WorkbookGrids, FileFailure> =
    first.ok || first.failure.kind !== "legacy-xls" ? first : await readLegacy(unlocked.value);
  if (!workbook.ok) return workbook.failure;
  return firstRows(workbook.value.grids);
}

/** Returns for every sheet its name, number of rows and first row. */
const firstRows = (grids: WorkbookGrids["grids"]): unknown =>
  grids.map(({ sheet, rows }) => [sheet, rows.length, rows[0] && Array.from(rows[0].values)]);

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
  ["rc4.xls", "MatKhau1", CONTENTS],
  ["rc4-cryptoapi.xls", "MatKhau1", OF_POI],
])("%s opens with its password", async (name, password, contents) => {
  expect(await opened(locked(name), password)).toEqual(contents);
});

/**
 * The workbook of Excel 2010 with one text of its (unpacked) description replaced by another of the same
 * length.
 */
const agileWith = (from: string, to: string): Uint8Array => {
  const bytes = Buffer.from(locked("agile.xlsx"));
  const description = bytes.toString("latin1");
  if (!description.includes(from) || from.length !== to.length) throw new Error(`${from} -> ${to}`);
  return new Uint8Array(Buffer.from(description.replaceAll(from, to), "latin1"));
};
/** One round of hashing instead of 100,000. */
const QUICK = ['spinCount="100000"', 'spinCount="000001"'] as const;

it.each([
  ["agile", agileWith(...QUICK)],
  ["rc4", locked("rc4.xls")],
  ["rc4-cryptoapi", locked("rc4-cryptoapi.xls")],
])("a workbook locked by %s asks for a password", async (_kind, bytes) => {
  expect(await opened(bytes)).toEqual({ kind: "encrypted" });
});

it("the first password that fits opens the workbook; capital letters count", async () => {
  const bytes = locked("rc4.xls");
  expect(await opened(bytes, "khác", "MatKhau1")).toEqual(CONTENTS);
  expect(await opened(bytes, "matkhau1")).toEqual({ kind: "encrypted", tried: true });
  expect(await opened(agileWith(...QUICK), "Mật khẩu 1")).toEqual({ kind: "encrypted", tried: true });
});

it("a workbook that Excel opens without asking is opened without asking", async () => {
  expect(await opened(locked("no-password-asked.xlsx"))).toEqual(CONTENTS);
});

const foreign = { kind: "encrypted", isForeign: true };
const damagedInfo = { kind: "damaged", part: "EncryptionInfo" };
it.each([
  ["another chaining", "ChainingModeCBC", "ChainingModeCFB", foreign],
  ["another cipher", 'cipherAlgorithm="AES"', 'cipherAlgorithm="RC2"', foreign],
  ["another hash", 'hashAlgorithm="SHA512"', 'hashAlgorithm="WHIRL0"', foreign],
  ["a certificate alone", "spinCount", "certCount", foreign],
  ["keys of a length AES has not", 'keyBits="256"', 'keyBits="250"', damagedInfo],
  ["blocks of a length AES has not", 'blockSize="16"', 'blockSize="17"', damagedInfo],
  ["a salt that is no base64", 'saltValue="', "saltValue='", damagedInfo],
])("a workbook locked with %s is refused", async (_what, from, to, failure) => {
  expect(await opened(agileWith(from, to))).toEqual(failure);
});

it("hashing a password ends when its time is over", () => {
  let time = 0;
  const outcome = unlockWorkbook(locked("agile.xlsx"), ["Mật khẩu 1"], () => (time += 10_000));
  expect(outcome).toEqual({
    ok: false,
    failure: { kind: "too-large", limit: "time", allowed: 20_000 },
  });
});

it("a changed byte never opens as something else", () => {
  const whole = locked("rc4.xls");
  const right = kindOf(whole);
  const kinds = new Set<string>();
  for (let at = 0; at < whole.length; at += 397) {
    const damaged = whole.slice();
    damaged[at] = (damaged[at] ?? 0) ^ 0xff;
    kinds.add(kindOf(damaged));
  }
  expect(right).toBe("unlocked");
  expect([...kinds].filter((kind) => !["unlocked", "damaged", "encrypted"].includes(kind))).toEqual([]);
  expect(kindOf(whole.subarray(0, 6_000))).toBe("damaged");
});

const kindOf = (bytes: Uint8Array): string => {
  const unlocked = unlockWorkbook(bytes, ["MatKhau1"]);
  return unlocked.ok ? "unlocked" : unlocked.failure.kind;
};

it("a received file is known by its locked bytes, and read with its password", async () => {
  const bytes = locked("standard.xlsx");
  let shown: unknown;
  const read = (passwords?: readonly string[]) =>
    readReceivedFile(
      { name: "a.xlsx", bytes: () => Promise.resolve(succeed(bytes)), passwords },
      nodeWorkbooks,
      ({ grids }) => {
        shown = firstRows(grids);
        return fail({ kind: "no-form" as const });
      },
    );
  const [shut, open] = [await read(), await read(["Mật khẩu 1"])];
  expect(shut).toMatchObject({ kind: "rejected", rejection: { kind: "encrypted" } });
  expect(open).toMatchObject({ kind: "rejected", rejection: { kind: "no-form" } });
  expect(open.source.fingerprint).toBe(shut.source.fingerprint);
  expect(shown).toEqual(CONTENTS);
});
