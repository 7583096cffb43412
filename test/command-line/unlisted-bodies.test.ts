import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../support/commands/run-command";

const folder = mkdtempSync(join(tmpdir(), "unlisted-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Of the document's addressees the list has the eleven district offices (Nơi nhận: LĐLĐ huyện, TP, CĐN …).
const SENTENCE =
  "Danh sách đơn vị chưa có công đoàn ngành, CĐCS trực thuộc LĐLĐ tỉnh và CĐCS ngành trung ương đóng trên địa bàn tỉnh.";

test("bodies that the list of units lacks are said when forms are issued and beside the completeness", async () => {
  const said = ["--plan", "lang-son-2015", "--round", "1", "--units", "lang-son-2015"];
  const forms = join(folder, "forms");
  const issued = await runCommand("issue", ...said, "--out", forms);
  expect(issued.stderr).toContain(`Đã tạo 11 biểu mẫu trong thư mục ${forms}\n${SENTENCE}`);
  const rolledUp = await runCommand("rollup", ...said, "--out", join(folder, "tong-hop.xlsx"), forms);
  expect(rolledUp.stdout).toContain(SENTENCE);
});
