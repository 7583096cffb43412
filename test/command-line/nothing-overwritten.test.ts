import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { read, utils, write } from "@e965/xlsx";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commandLineWords as words } from "../../src/command-line/words/command-line-words";
import { patchWorkbook } from "../../src/workbook/patch-workbook";
import { overFilled } from "../../src/command-line/output/over-filled";
import { emptyHost } from "../support/commands/memory-host";
import { runCommand } from "../support/commands/run-command";
import { filledOfficerForm } from "../support/forms/filled-officer-form";
import { typedWorkbook } from "../support/forms/typed-workbook";
import { succeed } from "../../src/base/outcome";
import { realWorkbooks, received } from "../support/files/real-workbooks";
import { OFFICER_PLAN } from "../support/plans/officer-plan";

let folder = "";
const at = (name: string): string => join(folder, name);
const subject = () => ["--plan", at("ke-hoach.xlsx"), "--round", "Q1"];
const figures = [50, 45, 12];

function send(name: string): Buffer {
  const form = filledOfficerForm(readFileSync(at("ke-hoach.xlsx")), "M-01", figures, ["Người Mẫu"], 1);
  writeFileSync(at(name), form);
  return Buffer.from(form);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kept-"));
  writeFileSync(at("ke-hoach.xlsx"), realWorkbooks.write(typedWorkbook(OFFICER_PLAN)));
});
afterEach(() => rmSync(folder, { recursive: true }));

it("template writes over a blank form, but over a filled one only with --replace", async () => {
  const template = ["template", ...subject(), "--unit", "M-01", "--out", at("mau.xlsx")];
  expect((await runCommand(...template)).exitCode).toBe(0);
  expect((await runCommand(...template)).exitCode).toBe(0);
  const filled = send("mau.xlsx");
  const run = await runCommand(...template);
  expect(run).toMatchObject({ exitCode: 2, stderr: `${words.filledThere(at("mau.xlsx"))}\n` });
  expect(readFileSync(at("mau.xlsx")).equals(filled)).toBe(true);
  expect((await runCommand(...template, "--replace")).exitCode).toBe(0);
  expect(readFileSync(at("mau.xlsx")).equals(filled)).toBe(false);
});

it("issue keeps the one filled form, writes the others, and reports it", async () => {
  const issue = ["issue", ...subject(), "--out", at("mau")];
  expect((await runCommand(...issue)).exitCode).toBe(0);
  const [name = ""] = readdirSync(at("mau")).sort();
  const path = `${at("mau")}/${name}`;
  const typed = patchWorkbook(readFileSync(path), {
    writes: [{ place: { sheet: "Biểu mẫu", cell: "H60" }, content: { kind: "text", text: "ghi chú" } }],
  });
  if (!typed.ok) throw new Error(typed.failure.kind);
  writeFileSync(path, typed.value);
  const run = await runCommand(...issue);
  expect(run.exitCode).toBe(2);
  expect(run.stderr).toContain(words.filledThere(path));
  expect(run.stderr.split(words.filledThere("").slice(3))).toHaveLength(2);
  expect(readFileSync(path).equals(Buffer.from(typed.value))).toBe(true);
});

it("rollup writes over a summary, but over anything else only with --replace", async () => {
  send("mot.xlsx");
  const rollUp = (...args: readonly string[]) => runCommand("rollup", ...subject(), at("mot.xlsx"), ...args);
  expect((await rollUp("--out", at("tong-hop.xlsx"))).exitCode).toBe(0);
  expect((await rollUp("--out", at("tong-hop.xlsx"))).exitCode).toBe(0);
  const other = send("cua-nguoi-khac.xlsx");
  const out = at("cua-nguoi-khac.xlsx");
  const plan = readFileSync(at("ke-hoach.xlsx"));
  const refused = await rollUp("--out", at("ke-hoach.xlsx"));
  expect(refused).toMatchObject({ exitCode: 2, stdout: "" });
  expect(refused.stderr).toContain(words.standsThere(at("ke-hoach.xlsx"), words.summary));
  expect(readFileSync(at("ke-hoach.xlsx")).equals(plan)).toBe(true);
  expect((await rollUp("--out", out)).exitCode).toBe(2);
  expect(readFileSync(out).equals(other)).toBe(true);
  // The same report was received under another name.
  expect((await rollUp("--out", out, "--replace")).exitCode).toBe(2);
  writeFileSync(out, "ghi chép khác");
  expect((await rollUp("--out", out, "--replace")).exitCode).toBe(0);
});

describe("a summary in which people worked is not written over", () => {
  const out = () => at("tong-hop.xlsx");
  const rollUpInto = (path: string, ...args: readonly string[]) =>
    runCommand("rollup", ...subject(), at("mot.xlsx"), "--out", path, ...args);
  const rollUp = (...args: readonly string[]) => rollUpInto(out(), ...args);
  /** The refused roll-up must leave every byte; returns what it says. */
  async function refused(...args: readonly string[]): Promise<string> {
    const before = readFileSync(out());
    const { exitCode, stderr } = await rollUp(...args);
    expect([exitCode, readFileSync(out()).equals(before)]).toEqual([2, true]);
    return stderr;
  }

  beforeEach(() => {
    send("mot.xlsx");
    return rollUp("--contact", "M-01=gọi lại sáng thứ Ba");
  });

  it("for its rulings; going on from it keeps them", async () => {
    expect(await refused()).toContain(
      `đang có 1 quyết định, ghi chú hoặc điều chỉnh: lập lại từ đầu thì những nội dung này sẽ mất. Hãy làm tiếp từ chính tệp đó bằng --from "${out()}"`,
    );
    expect((await rollUp("--from", out())).exitCode).toBe(0);
    expect(await refused()).toContain("đang có 1 quyết định");
    expect((await rollUp("--replace")).exitCode).toBe(0);
    expect((await rollUp()).exitCode).toBe(0);
  });

  const RULINGS = {
    adjustment: ["--adjust", "M-01:LD=7:đã được duyệt"],
    excuse: ["--excuse", "M-02=mới thành lập"],
    note: ["--note", "M-01:DV=hỏi lại số này"],
  };
  const WORDS = { adjustment: "đã được duyệt", excuse: "mới thành lập", note: "hỏi lại số này" };
  const PLACES = ["Tổng hợp", "Số liệu đơn vị", "Tình hình nộp", "Sổ theo dõi", "Nguồn số liệu"];
  const kinds = ["adjustment", "excuse", "note"] as const;
  const eachSet = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => kinds.filter((_, bit) => (bits >> bit) % 2 === 1));
  /** The rulings that a summary lists, in the order of `kinds`. */
  const rulingsIn = (path: string): readonly string[] => {
    const text = JSON.stringify(utils.sheet_to_json(ledgerOf(path), { header: 1 }));
    return kinds.filter((kind) => text.includes(WORDS[kind]));
  };
  const ledgerOf = (path: string) => read(readFileSync(path)).Sheets["Sổ theo dõi"] ?? {};

  /** Every combination of rulings, a sheet of the office's own and a remark under a table. */
  it.each(
    eachSet.flatMap((rulings, index) =>
      [undefined, "Ghi chú của tôi"].flatMap((sheet, added) =>
        [undefined, PLACES[(index + 3 * added) % PLACES.length]].map(
          (place) => [rulings.join(" + ") || "nothing", sheet, place, rulings] as const,
        ),
      ),
    ),
  )("nothing is lost of %s, sheet %s and a remark on %s", async (_rulings, sheet, place, rulings) => {
    expect((await rollUp("--replace", ...rulings.flatMap((kind) => RULINGS[kind]))).exitCode).toBe(0);
    const book = read(readFileSync(out()), { cellFormula: true });
    if (sheet !== undefined) utils.book_append_sheet(book, utils.aoa_to_sheet([["x"]]), sheet);
    const below = place === undefined ? undefined : book.Sheets[place];
    if (below !== undefined) utils.sheet_add_aoa(below, [["Nhận xét"]], { origin: "C190" });
    writeFileSync(out(), Buffer.from(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer));
    expect(rulingsIn(out())).toEqual(rulings);

    // Over itself without --from: begun anew only if nobody worked in it.
    const isWorkedOn = sheet !== undefined || place !== undefined;
    const isLost = isWorkedOn || rulings.length > 0;
    const again = isLost ? await refused() : (await rollUp()).stderr;
    expect(again.includes(`Hãy làm tiếp từ chính tệp đó bằng --from "${out()}"`)).toBe(isLost);

    // From it into another file: all rulings; what cannot move is named, and remains in the old file.
    const other = await rollUpInto(at("khac.xlsx"), "--from", out());
    expect([other.exitCode, rulingsIn(at("khac.xlsx"))]).toEqual([0, rulings]);
    expect(other.stderr.includes("ô C190 (“Nhận xét”)")).toBe(place !== undefined);

    // Twice from it over itself: all rulings, or refused with the name of what would be lost.
    const named = place === undefined ? "Đã nhận 1/" : `Trang "${place}", ô C190`;
    for (const _time of [1, 2]) {
      const goingOn = () => rollUp("--from", out());
      expect(isWorkedOn ? await refused("--from", out()) : (await goingOn()).stdout).toContain(
        sheet ?? named,
      );
      expect(rulingsIn(out())).toEqual(rulings);
    }
  });

  it("for a sheet of their own, also after another program saved it", async () => {
    expect((await rollUp("--replace")).exitCode).toBe(0);
    const book = read(readFileSync(out()));
    const saved = (): Buffer => Buffer.from(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
    writeFileSync(out(), saved());
    expect((await rollUp()).exitCode).toBe(0);
    utils.book_append_sheet(book, utils.aoa_to_sheet([["x"]]), "Ghi chú của tôi");
    writeFileSync(out(), saved());
    for (const args of [[], ["--from", out()]]) {
      expect(await refused(...args)).toContain("đang có trang “Ghi chú của tôi” do cơ quan thêm");
    }
  });
});

it("rollup --reminders writes over such texts, and over nothing else", async () => {
  send("mot.xlsx");
  const rollUp = (reminders: string) =>
    runCommand("rollup", ...subject(), at("mot.xlsx"), "--out", at("x.xlsx"), "--reminders", reminders);
  expect((await rollUp(at("don-doc.txt"))).exitCode).toBe(0);
  expect((await rollUp(at("don-doc.txt"))).exitCode).toBe(0);
  const filled = send("hai.xlsx");
  const refused = await rollUp(at("hai.xlsx"));
  expect(refused.exitCode).toBe(2);
  expect(refused.stderr).toContain(words.standsThere(at("hai.xlsx"), words.reminders));
  expect(readFileSync(at("hai.xlsx")).equals(filled)).toBe(true);
});

it("plan export and rollup --facts replace what they wrote, but nothing that people made", async () => {
  send("mot.xlsx");
  const taken = at("cua-nguoi-khac.xlsx");
  const other = send("cua-nguoi-khac.xlsx");
  const rollUp = (...args: readonly string[]) => runCommand("rollup", ...subject(), at("mot.xlsx"), ...args);
  const commands: readonly (readonly [string, (out: string) => ReturnType<typeof runCommand>])[] = [
    ["ke-hoach-2.xlsx", (out) => runCommand("plan", "export", "lang-son-2015", "--out", out)],
    ["bang.csv", (out) => rollUp("--out", at("tong-hop.xlsx"), "--facts", out)],
    ["bang.parquet", (out) => rollUp("--out", at("tong-hop.xlsx"), "--facts", out)],
  ];
  for (const [name, run] of commands) {
    expect([name, (await run(at(name))).exitCode]).toEqual([name, 0]);
    expect([name, (await run(at(name))).exitCode]).toEqual([name, 0]);
    writeFileSync(at(name), other);
    expect([name, (await run(at(name))).exitCode]).toEqual([name, 2]);
    expect(readFileSync(at(name)).equals(other)).toBe(true);
  }
  const export_ = ["plan", "export", "lang-son-2015", "--out", taken];
  expect(await runCommand(...export_)).toMatchObject({
    exitCode: 2,
    stderr: `${words.filledThere(taken)}\n`,
  });
  expect((await runCommand(...export_, "--replace")).exitCode).toBe(0);
});

it("fix and return keep existing files", async () => {
  const form = filledOfficerForm(readFileSync(at("ke-hoach.xlsx")), "M-01", [50, 60, 12], ["Người Mẫu"], 1);
  const mended = patchWorkbook(form, {
    writes: [{ place: { sheet: "Biểu mẫu", cell: "E21" }, content: { kind: "text", text: "50 người" } }],
  });
  if (!mended.ok) throw new Error(mended.failure.kind);
  writeFileSync(at("mot.xlsx"), mended.value);
  const fix = [
    "fix",
    at("mot.xlsx"),
    "--plan",
    at("ke-hoach.xlsx"),
    "--apply",
    "all",
    "--out",
    at("sua.xlsx"),
  ];
  expect((await runCommand(...fix)).exitCode).not.toBe(2);
  expect((await runCommand(...fix)).exitCode).not.toBe(2);
  const others = send("sua.xlsx");
  expect((await runCommand(...fix)).exitCode).toBe(2);
  expect(readFileSync(at("sua.xlsx")).equals(others)).toBe(true);
  expect((await runCommand(...fix, "--replace")).exitCode).not.toBe(2);

  const back = ["return", at("mot.xlsx"), ...subject(), "--out", at("tra-lai")];
  expect((await runCommand(...back)).exitCode).toBe(1);
  expect((await runCommand(...back)).exitCode).toBe(1);
  writeFileSync(`${at("tra-lai")}/tin-nhan.txt`, "ghi chép khác");
  const refused = await runCommand(...back);
  expect(refused.exitCode).toBe(2);
  expect(refused.stderr).toContain(words.standsThere(`${at("tra-lai")}/tin-nhan.txt`, words.messages));
});

it("demo keeps a file that replaced a form of an earlier run", async () => {
  mkdirSync(at("received"));
  const name = "received/688_ldld-thi-xa-phuoc-long_phu-rieng-2017_I.xlsx";
  const form = send(name);
  const run = await runCommand("demo", "--out", folder);
  expect(run.exitCode).toBe(2);
  expect(run.stderr).toContain(words.filledThere(at(name)));
  expect(readFileSync(at(name)).equals(form)).toBe(true);
});

it("what is no workbook may be written again with the same content, but no other", async () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const host = { ...emptyHost(), filesAt: async () => succeed([received("quet.xlsx", bytes("%PDF-1.4"))]) };
  expect((await overFilled("quet.xlsx", bytes("%PDF-1.4"), {}, host)).ok).toBe(true);
  expect((await overFilled("quet.xlsx", bytes("%PDF-1.5"), {}, host)).ok).toBe(false);
});

it("two roll-ups that continue one summary in place do not lose what the first saved", async () => {
  send("mot.xlsx");
  const out = at("tong-hop.xlsx");
  await runCommand("rollup", ...subject(), at("mot.xlsx"), "--out", out);
  const goOn = (...said: readonly string[]) =>
    runCommand("rollup", ...subject(), "--from", out, "--out", out, ...said);
  const runs = await Promise.all([goOn("--contact", "M-01=anh A"), goOn("--contact", "M-01=chị B")]);
  expect(runs.map(({ exitCode }) => exitCode).sort()).toEqual([0, 2]);
  expect(runs.map(({ stderr }) => stderr).join("")).toContain(words.notSaved(out, "changed"));
});

it("names pipes and dead links in a folder, and reads the rest without waiting", async () => {
  send("mot.xlsx");
  rmSync(at("ke-hoach.xlsx"));
  expect(spawnSync("mkfifo", [at("ong-dan.xlsx")]).status).toBe(0);
  symlinkSync(at("khong-co.xlsx"), at("lien-ket.xlsx"));
  const { stdout } = await runCommand("check", folder, "--json");
  const { files } = JSON.parse(stdout) as { files: { file: string; readable: boolean }[] };
  expect(files.map(({ file, readable }) => [file, readable])).toEqual([
    [at("lien-ket.xlsx"), false],
    [at("mot.xlsx"), false],
    [at("ong-dan.xlsx"), false],
  ]);
  expect(stdout).toContain("Đây không phải là tệp");
});
