import { drawReminders } from "../../../src/summary/reminders/draw-reminders";
import { REMINDER_WORDS } from "../../../src/summary/words/reminder-words";

const createdAt = "2018-01-10T08:00:00Z";
const texts = (page: Parameters<typeof drawReminders>[0]) =>
  drawReminders(page).sheets.flatMap(({ cells }) =>
    cells.map(({ row, content }) => [row, content.kind === "text" ? content.text : ""]),
  );

describe("the sheet of reminders", () => {
  it("has the letter first, then a text for each unit, a line a row, text even where it looks like a formula", () => {
    const letter = { subject: "V/v đôn đốc", body: "Kính gửi:\n\n=1+1" };
    const units = [{ subject: "Đôn đốc U1", body: "Kính gửi: U1" }];
    expect(texts({ letter, units, createdAt })).toEqual([
      [0, "V/v đôn đốc"],
      [1, "Kính gửi:"],
      [2, ""],
      [3, "=1+1"],
      [4, ""],
      [5, "Đôn đốc U1"],
      [6, "Kính gửi: U1"],
      [7, ""],
    ]);
  });

  it("says so where there is nobody to ask", () => {
    expect(texts({ units: [], createdAt })).toEqual([[0, REMINDER_WORDS.nobody]]);
  });
});
