import { namedRound } from "../../../src/model/plan/named-round";
import { dakNongPlan2020, phuRieng2017, thanhHoaPlan2021 } from "../../support/plans/bundled";

describe("a round name typed by hand", () => {
  it.each(["I", "i", " I ", "I.", "1", "Đợt I", "đợt 1", "ĐỢT I.", "dot 1", "Đợt  I"])(
    "is round I for “%s”",
    (text) => {
      expect(namedRound(phuRieng2017, text)).toBe("I");
    },
  );

  it.each([
    ["Đợt II", "2"],
    ["NĂM", "NAM"],
    ["Năm 2020", "NAM"],
    ["tổng kết năm 2020", "NAM"],
  ])("is the right one of three for “%s”", (text, id) => {
    expect(namedRound(dakNongPlan2020, text)).toBe(id);
  });

  it.each([
    ["Năm 2021", "2021"],
    ["5 năm", "5-NAM"],
    ["10-năm", "10-NAM"],
  ])("is one of the years or reviews for “%s”", (text, id) => {
    expect(namedRound(thanhHoaPlan2021, text)).toBe(id);
  });

  it.each(["", "III", "Đợt I năm 2016", "đợt", "I hoặc II"])("is undefined for “%s”", (text) => {
    expect(namedRound(phuRieng2017, text)).toBeUndefined();
  });
});
