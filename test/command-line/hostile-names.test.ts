import { zipSync } from "fflate";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { visibleText } from "../../src/base/text/visible-text";
import { typedByAnother } from "../support/forms/typed-by-another";
import { runCommand } from "../support/commands/run-command";

let folder = "";
const at = (name: string): string => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "names-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const UNITS = [
  "code,name,level,parent,cluster,sector,aliases",
  "TINH,LĐLĐ tỉnh mẫu,province,,,,",
  "__proto__,__proto__,upper,TINH,,,",
  "constructor,constructor,upper,TINH,,,",
];

it("units called __proto__ and constructor are issued a form, known by it and listed like any other", async () => {
  writeFileSync(at("don-vi.csv"), UNITS.join("\n"));
  const subject = ["--plan", "phu-rieng-2017", "--round", "I", "--units", at("don-vi.csv")];
  expect((await runCommand("issue", ...subject, "--out", at("mau"))).exitCode).toBe(0);
  const forms = readdirSync(at("mau"));
  expect(forms).toHaveLength(2);
  for (const form of forms) {
    const path = at(join("mau", form));
    writeFileSync(path, typedByAnother(new Uint8Array(readFileSync(path)), { CDCS_TONG: 40 }));
  }
  const { stdout } = await runCommand("rollup", ...subject, "--out", at("tong.xlsx"), "--json", at("mau"));
  const { byUnit, units, findings } = JSON.parse(stdout) as {
    byUnit: object;
    units: { expected: number; received: number };
    findings: readonly { unit: string }[];
  };
  expect(units).toMatchObject({ expected: 2, received: 2 });
  expect(Object.getOwnPropertyNames(byUnit).sort()).toEqual(["__proto__", "constructor"]);
  expect(new Set(findings.map(({ unit }) => unit))).toEqual(new Set(["__proto__", "constructor"]));
  const again = await runCommand(
    ...["rollup", ...subject, "--from", at("tong.xlsx"), "--out", at("tong-2.xlsx"), "--json"],
  );
  expect(Object.getOwnPropertyNames((JSON.parse(again.stdout) as { byUnit: object }).byUnit).sort()).toEqual([
    "__proto__",
    "constructor",
  ]);
});

it("the name of a file makes no line of its own and turns no writing", async () => {
  writeFileSync(at("a\n  0 lỗi: tệp khác.xlsx\u202e"), "không phải bảng tính");
  const { stdout } = await runCommand("check", folder);
  expect(stdout.split("\n")).toHaveLength(3);
  expect(visibleText(stdout)).not.toContain("\u202e");
  const json = await runCommand("check", folder, "--json");
  expect((JSON.parse(visibleText(json.stdout)) as { files: { file: string }[] }).files[0]?.file).toBe(
    at("a\n  0 lỗi: tệp khác.xlsx\u202e"),
  );
});

it("checks the forms in a .zip like those in a folder", async () => {
  const form = await runCommand(
    ...["template", "--plan", "phu-rieng-2017", "--round", "I", "--unit", "698", "--out", at("mau.xlsx")],
  );
  expect(form.exitCode).toBe(0);
  writeFileSync(at("gui.zip"), zipSync({ "xa/mau.xlsx": new Uint8Array(readFileSync(at("mau.xlsx"))) }));
  const { stdout } = await runCommand("check", at("gui.zip"), "--json");
  const { files } = JSON.parse(stdout) as { files: { file: string; readable: boolean; unit: string }[] };
  expect(files).toMatchObject([{ file: at("gui.zip/xa/mau.xlsx"), readable: true, unit: "698" }]);
});

it("counts the files of an archive that are left out for one reason in one line", async () => {
  const form = ["--plan", "phu-rieng-2017", "--round", "I"];
  await runCommand("template", ...form, "--unit", "698", "--out", at("mau.xlsx"));
  const pictures: Record<string, Uint8Array> = {};
  for (let index = 0; index < 200; index++) pictures[`anh/${index}.xlsx`] = new Uint8Array([0]);
  writeFileSync(at("gui.zip"), zipSync({ "xa.zip": zipSync(pictures) }));
  const { stdout } = await runCommand(
    "rollup",
    ...form,
    "--out",
    at("tong.xlsx"),
    at("gui.zip"),
    at("mau.xlsx"),
  );
  const lines = stdout.split("\n").filter((line) => line.includes("xa.zip"));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(`${at("gui.zip/xa.zip")} (200 tệp): `);
});

it("a file whose name is not UTF-8 is named with what to do", async () => {
  const name = Buffer.concat([Buffer.from(at("b")), Buffer.from([0xe1]), Buffer.from("o.xlsx")]);
  writeFileSync(name, "x");
  const { stdout } = await runCommand("check", folder);
  expect(stdout).toMatch(
    /Không mở được tệp vì tên tệp ghi bằng bảng mã cũ, không phải Unicode: đổi tên tệp rồi nạp lại\./,
  );
});
