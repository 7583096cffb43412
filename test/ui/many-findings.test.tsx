/** @jest-environment jsdom */
import "../support/pane/jsdom-globals";
import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Finding } from "../../src/domain/finding/finding";
import type { Severity } from "../../src/domain/finding/finding-base";
import { FilteredFindings } from "../../src/ui/findings/filtered-findings";
import { viChecking } from "../../src/ui/words/vi/vi-checking";

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
  render(<FilteredFindings subject="invented" findings={thousand} />);
  expect(screen.getAllByRole("listitem")).toHaveLength(100);
  expect(screen.getAllByRole("heading").map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^Lỗi cần sửa: .*\(250\)$/),
  ]);
  await user.click(screen.getByRole("button", { name: "Hiện thêm 100 mục" }));
  expect(await screen.findAllByRole("listitem")).toHaveLength(200);
});

test("filters find among all of them, not only among those that are shown", async () => {
  const user = userEvent.setup();
  render(<FilteredFindings subject="invented" findings={thousand} />);
  await user.click(screen.getByRole("button", { name: "Cảnh báo (750)" }));
  expect(await screen.findByText(viChecking.filter.shown(750, 1000))).toBeVisible();
  await user.type(screen.getByRole("searchbox"), "E1000");
  expect(await screen.findByText(viChecking.filter.shown(1, 1000))).toBeVisible();
  expect(screen.getAllByRole("listitem")).toHaveLength(1);
});
