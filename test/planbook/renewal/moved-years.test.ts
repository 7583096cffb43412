import { isoDate } from "../../../src/base/codes";
import {
  documentsIn,
  moveDay,
  moveDays,
  moveYears,
  planYearsIn,
} from "../../../src/planbook/renewal/moved-years";
import { isLeftOver } from "../../../src/planbook/renewal/plan-years";

const OF_2017 = { first: 2017, last: 2018, spans: new Set(["2017-2018"]) };

describe("a text moved nine years on, from a plan of 2017 and 2018", () => {
  it.each([
    ["Chỉ tiêu phấn đấu từ nay đến cuối năm 2017", "Chỉ tiêu phấn đấu từ nay đến cuối năm 2026"],
    ["đến hết ngày 31/12/2017", "đến hết ngày 31/12/2026"],
    ["dự kiến tháng 5/2018", "dự kiến tháng 5/2027"],
    ["cả đợt 2017 - 2018", "cả đợt 2026 - 2027"],
    ["so với cùng kỳ năm 2016", "so với cùng kỳ năm 2025"],
    // 2020 is a leap year, 2029 is none.
    ["trước ngày 29/02/2020", "trước ngày 28/02/2029"],
  ])("%s", (before, after) => {
    expect(moveYears(before, 9, OF_2017)).toBe(after);
  });

  it.each([
    "nhiệm kỳ 2018 - 2023",
    "giai đoạn 2013-2018",
    "thành lập Công đoàn Việt Nam (28/7/1929)",
    "theo Nghị định 30/2020/NĐ-CP",
    "Quyết định số 1234/QĐ-TLĐ ngày 12/6/2014",
    "thu 2.017 triệu đồng của DN_2017 và mã X2018",
    "01 nhà “Mái ấm công đoàn”",
  ])("stays as it is: %s", (text) => {
    expect(moveYears(text, 9, OF_2017)).toBe(text);
  });

  it("keeps codes in a formula and moves its days", () => {
    expect(moveDays("NGAY trước ngày 31/12/2017; 2017-A", 9, OF_2017)).toBe(
      "NGAY trước ngày 31/12/2026; 2017-A",
    );
  });

  it("moves a day, 29 February to the 28th", () => {
    expect(moveDay(isoDate("2017-10-25"), 9)).toBe("2026-10-25");
    expect(moveDay(isoDate("2020-02-29"), 1)).toBe("2021-02-28");
    expect(moveDay(isoDate("2020-02-29"), 4)).toBe("2024-02-29");
  });
});

it("finds the names of other documents", () => {
  expect(documentsIn("theo Nghị định 30/2020/NĐ-CP, thành lập 28/7/1929, năm 2017")).toEqual([
    "30/2020/NĐ-CP",
  ]);
});

it("takes a stretch by its end, and calls a year left over that lies before the base of the plan", () => {
  expect(planYearsIn("giai đoạn 2016 - 2020, từ 01/01/2017")).toEqual([2020, 2017]);
  const of2026 = { first: 2026, last: 2027 };
  expect([2017, 2024, 2025, 2026, 2032].map((year) => isLeftOver(year, of2026))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(isLeftOver(1929, of2026)).toBe(false);
});
