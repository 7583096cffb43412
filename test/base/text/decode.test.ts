import { cleanText } from "../../../src/base/text/clean-text";
import { decodeTcvn3 } from "../../../src/base/text/decode-legacy";
import { decodeVni } from "../../../src/base/text/decode-vni";
import { legacyFont } from "../../../src/base/text/legacy-font";
import { encodeTcvn3, encodeVni, PHRASES, TCVN3_CODES, VNI_SEQUENCES } from "./encoding-vectors";

describe("the tables", () => {
  it("decode all 74 codes of TCVN3, and the same codes as capitals", () => {
    expect(TCVN3_CODES).toHaveLength(74);
    for (const { cell, letter, capital } of TCVN3_CODES) {
      expect([cell, decodeTcvn3(cell, false)]).toEqual([cell, letter]);
      expect([cell, decodeTcvn3(cell, true)]).toEqual([cell, capital]);
    }
  });

  it("decode all 134 sequences of VNI, the longest first", () => {
    expect(VNI_SEQUENCES).toHaveLength(134);
    for (const { cell, letter } of VNI_SEQUENCES) expect([cell, decodeVni(cell)]).toEqual([cell, letter]);
    expect(decodeVni("Uûy ban")).toBe("Ủy ban");
    expect(decodeVni("yï")).toBe("yï");
  });
});

describe("the phrases in both encodings", () => {
  it.each(PHRASES)("$nfc", ({ nfc, nfd, tcvn3, vni }) => {
    const isCapitals = nfc.startsWith("ẦẨ");
    expect(encodeVni(nfc)).toBe(vni);
    expect(encodeTcvn3(nfc)).toBe(tcvn3);
    expect(cleanText(vni, "VNI-Times").text).toBe(nfc);
    expect(cleanText(tcvn3, ".VnTime").text).toBe(isCapitals ? nfc.toLowerCase() : nfc);
    expect(cleanText(tcvn3, ".VnTimeH").text).toBe(nfc.toUpperCase());
    expect(cleanText(nfd)).toEqual({
      text: nfc,
      changes: nfd === nfc ? [] : [{ kind: "composed", before: nfd, after: nfc }],
      lost: [],
    });
  });

  const recognisable = PHRASES.filter(({ nfc }) => !/^ầẩ/i.test(nfc) && nfc !== "Thanh Hóa");

  it.each(recognisable)("without the font, by its letters: $nfc", ({ nfc, tcvn3, vni }) => {
    expect(cleanText(tcvn3, "Times New Roman").text).toBe(nfc);
    expect(cleanText(vni, "Times New Roman").text).toBe(nfc);
  });

  it("without the font, a single word of Vietnamese letters is not decoded: Thanh Hóa", () => {
    expect(cleanText("Thanh Hãa").text).toBe("Thanh Hãa");
    expect(cleanText("Thanh Hoùa").text).toBe("Thanh Hoùa");
  });
});

describe("fonts", () => {
  it.each([
    [".VnTime", { encoding: "tcvn3", capitals: false }],
    [".VnArial NarrowH", { encoding: "tcvn3", capitals: true }],
    [".vntime", { encoding: "tcvn3", capitals: false }],
    ["VNI-Times", { encoding: "vni", capitals: false }],
    ["Times New Roman", undefined],
    ["", undefined],
  ])("%s", (name, expected) => {
    expect(legacyFont(name)).toEqual(expected);
  });
});
