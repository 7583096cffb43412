import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Finding } from "../../src/model/finding/finding";
import type { Severity } from "../../src/model/finding/finding-base";
import { FilteredFindings } from "../../src/pane/checking/check-workbook-result";
import { cellMarks } from "../../src/desk/checking/check-open-workbook";
import { renderPart } from "../support/pane/render-part";

const finding = (severity: Severity, row: number): Finding => ({
  rule: "negative",
  severity,
  subject: `Số liệu ${row}`,
  found: -row,
  expected: null,
  sheet: "Biểu mẫu",
  cell: `E${row}`,
});

const thousand = Array.from({ length: 1000 }, (_, index) =>
  finding(index % 4 === 0 ? "error" : "warning", index + 1),
);

test("of a thousand findings a hundred are shown, errors first, and a hundred more at each click", async () => {
  const user = userEvent.setup();
  renderPart(<FilteredFindings subject="invented" findings={thousand} />);
  expect(screen.getAllByRole("listitem")).toHaveLength(100);
  expect(screen.getAllByRole("heading").map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^Lỗi cần sửa: .*\(250\)$/),
  ]);
  await user.click(screen.getByRole("button", { name: "Hiện thêm 100 mục" }));
  expect(await screen.findAllByRole("listitem")).toHaveLength(200);
});

test("filters find among all of them, not only among those that are shown", async () => {
  const user = userEvent.setup();
  renderPart(<FilteredFindings subject="invented" findings={thousand} />);
  await user.click(screen.getByRole("button", { name: "Cảnh báo (750)" }));
  expect(await screen.findByText("Đang hiện 750/1000 mục.")).toBeVisible();
  await user.type(screen.getByRole("searchbox"), "E1000");
  expect(await screen.findByText("Đang hiện 1/1000 mục.")).toBeVisible();
  expect(screen.getAllByRole("listitem")).toHaveLength(1);
});

const blank = (row: number): Finding => ({ ...finding("error", row), rule: "required", found: null });

test("what is not filled in yet is no error: counted apart, under no word and no sign of one", () => {
  const blanks = Array.from({ length: 61 }, (_, index) => blank(index + 20));
  renderPart(<FilteredFindings subject="invented" findings={blanks} />);
  expect(screen.getAllByRole("heading").map(({ textContent }) => textContent)).toEqual(["Chưa nhập (61)"]);
  expect(document.body).not.toHaveTextContent(/lỗi/i);
  const mixed = [...blanks, finding("error", 1), finding("note", 2)];
  expect(cellMarks(mixed).map(({ severity }) => severity)).toEqual([
    ...blanks.map(() => "note"),
    ...["error", "note"],
  ]);
});

test("blanks are gone through one at a time, and each step goes to its cell", async () => {
  const user = userEvent.setup();
  const visited: string[] = [];
  const findings = [
    ...Array.from({ length: 17 }, (_, index) => blank(index + 20)),
    ...Array.from({ length: 17 }, (_, index) => finding("error", index + 40)),
  ];
  renderPart(
    <FilteredFindings subject="invented" findings={findings} onGoTo={({ cell }) => visited.push(cell)} />,
  );
  // 34 findings: a row for each wrong one, and a line to step through blank cells.
  const rows = screen.getAllByRole("button", { name: /^Đến ô / });
  expect(rows.map(({ textContent }) => textContent).slice(16)).toEqual([
    "E56 · Số liệu 56",
    "E20 · Số liệu 20",
  ]);
  expect(rows).toHaveLength(18);
  expect(screen.getByText("1/17")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Ô tiếp theo" }));
  await user.click(screen.getByRole("button", { name: "Ô tiếp theo" }));
  expect(screen.getByText("3/17")).toBeVisible();
  expect(screen.getByRole("button", { name: /^Đến ô E22, trang “Biểu mẫu”: E22 · / })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Ô trước" }));
  expect(visited).toEqual(["E21", "E22", "E21"]);
});

test("rows that the same mistake breaks are rows to go to, too, and are counted", async () => {
  const visited: string[] = [];
  const together = { suspect: { label: "Nữ" }, others: [{ label: "Số liệu 9", cell: "E9" }] };
  renderPart(
    <FilteredFindings
      subject="invented"
      findings={[{ ...finding("error", 5), together }]}
      onGoTo={({ cell }) => visited.push(cell)}
    />,
  );
  expect(screen.getByRole("heading")).toHaveTextContent(/^Lỗi cần sửa: .*\(2\)$/);
  await userEvent
    .setup()
    .click(screen.getByRole("button", { name: "Đến ô E9, trang “Biểu mẫu”: E9 · Số liệu 9" }));
  expect(visited).toEqual(["E9"]);
});
