import { Refusal } from "../../../../src/workbook/reading/refusal";
import {
  attribute,
  flagAttribute,
  numberAttribute,
} from "../../../../src/workbook/reading/xml/xml-attribute";
import { walkElements } from "../../../../src/workbook/reading/xml/xml-elements";

function walk(xml: string): string[] {
  const seen: string[] = [];
  walkElements(xml, "part", {
    open: (name, attributes, parent) => seen.push(`${parent}<${name}${attributes}>`),
    close: (name, text, parent) => seen.push(`${parent}</${name}> ${text}`),
  });
  return seen;
}

describe("walking through XML", () => {
  it("tells of tags in order, with parent and text", () => {
    expect(walk("<?xml version='1.0'?><x:a b='>'><c/>\n<d >t<!-- <e> --></d ></x:a>")).toEqual([
      "<a b='>'>",
      "a<c>",
      "a</c> ",
      "a<d >",
      "a</d> t<!-- <e> -->",
      "</a> ",
    ]);
  });

  it.each([
    ["wrongly nested", "<a><b></a></b>"],
    ["closed twice", "<a></a></a>"],
    ["not closed", "<a><b></b>"],
    ["nested deeper than any real part", "<a>".repeat(300) + "</a>".repeat(300)],
    ["a tag cut off", "<a"],
    ["a quote cut off", "<a b='></a>"],
    ["a comment cut off", "<a/><!-- "],
    ["a document type", "<!DOCTYPE a><a/>"],
  ])("refused: %s", (_, xml) => {
    expect(() => walk(xml)).toThrow(Refusal);
  });
});

describe("attributes", () => {
  const tag = ` id="1" r:id='rId&amp;2'\n name = "a=b id='3'" empty=""`;

  it("are found by whole name, not inside values", () => {
    expect(attribute(tag, "id")).toBe("1");
    expect(attribute(tag, "id", "any")).toBe("rId&2");
    expect(attribute(tag, "name")).toBe("a=b id='3'");
    expect(attribute(tag, "empty")).toBe("");
    expect(attribute(tag, "nam")).toBeUndefined();
    expect(attribute(" a=b c='1'", "c")).toBeUndefined();
  });

  it("numbers and flags are checked", () => {
    expect(
      [" n='12'", " n='-1'", " n='x'", " n='1e9'", ""].map((text) => numberAttribute(text, "n")),
    ).toEqual([12, undefined, undefined, undefined, undefined]);
    expect([" f='1'", " f='true'", " f='0'", " f=''", ""].map((text) => flagAttribute(text, "f"))).toEqual([
      true,
      true,
      false,
      false,
      undefined,
    ]);
  });
});
