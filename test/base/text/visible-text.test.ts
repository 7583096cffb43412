import { visibleLine, visibleText } from "../../../src/base/text/visible-text";

describe("visible text", () => {
  it("shows control characters and changes nothing else", () => {
    expect(visibleText("a\u001b[2Jb\u0007\r\u009b1m\u202etxt.exe\u2066\u007f")).toBe(
      "a\\u001b[2Jb\\u0007\\u000d\\u009b1m\\u202etxt.exe\\u2066\\u007f",
    );
    expect(visibleText("Đơn vị “A”:\n\t1.234 … ✓ 😀\n")).toBe("Đơn vị “A”:\n\t1.234 … ✓ 😀\n");
  });

  it("puts a quotation on one line", () => {
    expect(visibleLine("Tên\r\n  ĐẠT: 100 %\u2028\u202ex\u0085y")).toBe("Tên ↵ ĐẠT: 100 % ↵ \\u202ex ↵ y");
    expect(visibleLine("một dòng")).toBe("một dòng");
  });

  it("keeps the value of a JSON document", () => {
    const document = { "\u202ekey": "\u009b\u200f\\u202e\u0000\n" };
    const printed = visibleText(JSON.stringify(document, undefined, 2));
    expect(printed).not.toMatch(/[\u0080-\u009f\u200f\u202e]/);
    expect(JSON.parse(printed)).toEqual(document);
  });
});
