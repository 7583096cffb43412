import { typedEntry } from "./page/typing/typed-entry";

describe("what somebody types into the workbench", () => {
  it.each([
    ["1.234,5", "vi-VN", { entry: 1234.5 }],
    ["1,234.5", "en-US", { entry: 1234.5 }],
    ["-12", "vi-VN", { entry: -12 }],
    ["12,5%", "vi-VN", { entry: 0.125, numberFormat: "0.00%" }],
    ["true", "vi-VN", { entry: true }],
    // 43100 days after 30 December 1899.
    ["31/12/2017", "vi-VN", { entry: 43_100, numberFormat: "dd/mm/yyyy" }],
    ["=A1+1", "vi-VN", { entry: "=A1+1" }],
    ["", "vi-VN", { entry: "" }],
  ])("%j is read as an Excel in %s reads it", (text, locale, expected) => {
    expect(typedEntry(text, locale)).toEqual(expected);
  });

  it.each([
    ["1.5", "vi-VN", "a point groups thousands there"],
    ["1.23.456", "vi-VN", "no number"],
    ["31/02/2017", "vi-VN", "no day of the calendar"],
    ["KPS", "vi-VN", "a word"],
    ["2017-12-31", "vi-VN", "not how days are typed"],
  ])("%j stays text in %s: %s", (text, locale) => {
    expect(typedEntry(text, locale)).toEqual({ entry: `'${text}` });
  });
});
