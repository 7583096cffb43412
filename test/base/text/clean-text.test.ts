import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { parse } from "papaparse";
import { cleanText } from "../../../src/base/text/clean-text";
import { sourceFiles } from "../../support/code/source";
import { encodeTcvn3, encodeVni, PHRASES } from "./encoding-vectors";
import { propertyRuns } from "../../support/property-runs";

const kinds = (text: string, font?: string): readonly string[] =>
  cleanText(text, font).changes.map(({ kind }) => kind);

describe("text of an old font", () => {
  it("lists each step with the text before and after", () => {
    expect(cleanText("C«ng\u00a0®oµn", ".VnTime").changes).toEqual([
      { kind: "tcvn3", before: "C«ng\u00a0®oµn", after: "Công\u00a0đoàn" },
      { kind: "blanks", before: "Công\u00a0đoàn", after: "Công đoàn" },
    ]);
  });

  it("keeps the ư of TCVN3, which is a soft hyphen in Unicode", () => {
    expect(cleanText("ng\u00adêi", ".VnTime").text).toBe("người");
    expect(cleanText("Th\u00adêng vô")).toMatchObject({ text: "Thường vụ" });
    expect(cleanText("Công\u00adđoàn").text).toBe("Côngđoàn");
  });

  it("follows the font where the letters are ambiguous", () => {
    expect(cleanText("cô", "VNI-Times").text).toBe("cơ");
    expect(cleanText("cô", "Times New Roman").text).toBe("cô");
    expect(cleanText("Phó Hßa", ".VnTime").text).toBe("Phú Hòa");
  });

  it("leaves Unicode in an old font unchanged", () => {
    expect(cleanText("Công đoàn", ".VnTime").text).toBe("Công đoàn");
    expect(cleanText("Công đoàn", "VNI-Times").text).toBe("Công đoàn");
    expect(cleanText("hoà bình", ".VnTimeH").text).toBe("hoà bình");
    expect(cleanText("Công", "VNI-Times").text).toBe("Công");
  });

  it("decodes text that passed through code page 1258", () => {
    // 0xD2 (ề in TCVN3) became a combining hook; 0xFD (ý) became the letter ư.
    expect(cleanText("Phó Ri\u0309ng", ".VnTime").text).toBe("Phú Riềng");
    expect(cleanText("®ång \u01b0", ".VnTime").text).toBe("đồng ý");
  });

  it("recognises single words by characters that Vietnamese does not use", () => {
    expect(cleanText("N÷").text).toBe("Nữ");
    expect(cleanText("Nöõ").text).toBe("Nữ");
    expect(cleanText("L§L§").text).toBe("LĐLĐ");
    expect(cleanText("LÑLÑ huyeän").text).toBe("LĐLĐ huyện");
    expect(cleanText("Coâng taâm").text).toBe("Công tâm");
    expect(cleanText("© Coâng ñoaøn").text).toBe("© Công đoàn");
  });

  it.each([
    "© 2017 Công ty",
    "Hyundai®",
    "Nestlé Vinh",
    "François Müller, São Paulo",
    "naïve café",
    "El Niño EL NIÑO",
    "5 µm, 1½ m², 20 °C, § 5, 3×4",
    "«Công»",
    "thaàn",
    "Guðmundur",
    "Thanh Hoùa",
    "A·B",
  ])("leaves %s unchanged", (text) => {
    expect(cleanText(text)).toEqual({ text, changes: [], lost: [] });
  });
});

describe("Unicode text", () => {
  it.each([
    ["TỔNG LIÊN ÐOÀN LÐLÐ", "TỔNG LIÊN ĐOÀN LĐLĐ", ["eth"]],
    ["Ðoàn viên ðảng viên", "Đoàn viên đảng viên", ["eth"]],
    ["a\u00a0b\u200bc\u3000d", "a bc d", ["blanks"]],
    ["Lắ\ufeffk", "Lắk", ["blanks"]],
    ["ＡＢ（１２）", "AB(12)", ["full-width"]],
    ["tiê\u0301ng", "tiếng", ["composed"]],
    ["  \u00a0Đắk Lắk\u00a0 ", "Đắk Lắk", []],
    ["Hội thi\nlần  2", "Hội thi\nlần  2", []],
  ])("%j becomes %j", (text, expected, changes) => {
    expect(cleanText(text).text).toBe(expected);
    expect(kinds(text)).toEqual(changes);
  });

  it.each([
    ["T?NG LIÊN ÐOÀN LAO Ð?NG", ["T?NG", "Ð?NG".replace("Ð", "Đ")]],
    ["C\ufffdng đoàn", ["C\ufffdng"]],
    ["(?oàn viên)", ["(?oàn"]],
    ["Có đúng không?", []],
    ["Đúng không??? Đúng", []],
    ["xem https://x.vn/tin?id=3", []],
  ])("flags the words of %j that lost letters", (text, lost) => {
    expect(cleanText(text).lost).toEqual(lost);
  });
});

/** All cells of the tables in src/plans. */
const labels = sourceFiles()
  .filter(({ path }) => /^src\/plans\/.*\.csv$/.test(path))
  .flatMap(({ text }) => parse<readonly string[]>(text).data.flat())
  .filter((cell) => cell !== "");
const words = [
  ...new Set([...labels, ...PHRASES.map(({ nfc }) => nfc)].flatMap((text) => text.match(/\S+/g) ?? [])),
];
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
  .map((some) => some.join(" "));

describe("right text", () => {
  it("is never changed: every text of the plans, every phrase", () => {
    expect(labels.length).toBeGreaterThan(300);
    const changed = [...new Set([...labels, ...PHRASES.map(({ nfc }) => nfc)])].filter((text) => {
      const cleaned = cleanText(text);
      return cleaned.text !== text || cleaned.changes.length > 0;
    });
    expect(changed).toEqual([]);
  });

  it("is never changed: the plans as their offices wrote them, misprints and all", () => {
    const folder = "test/fixtures/plans";
    const lines = readdirSync(folder).flatMap((file) =>
      readFileSync(`${folder}/${file}`, "utf8").split("\n"),
    );
    expect(lines.length).toBeGreaterThan(100);
    for (const line of lines) {
      expect(cleanText(line)).toMatchObject({ text: line.trim().normalize("NFC"), lost: [] });
    }
  });

  it("is never changed: any of their words, in capitals or without", () => {
    const changed = words
      .flatMap((word) => [word.toUpperCase(), word.toLowerCase()])
      .filter((written) => cleanText(written).text !== written);
    expect(changed).toEqual([]);
  });

  it("decodes from either encoding with its font, and cleaning again changes nothing", () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const sent = `nữ ${text.toLowerCase().replace(/[^\p{L}\d ]/gu, "")}`.trim();
        expect(cleanText(encodeTcvn3(sent), ".VnArial").text).toBe(sent);
        expect(cleanText(encodeVni(sent), "VNI-Helve").text).toBe(sent);
      }),
      { numRuns: propertyRuns(50) },
    );
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), sentence, (noise, text) => {
        const once = cleanText(`${text} ${noise}`).text;
        expect(cleanText(once).text).toBe(once);
      }),
      { numRuns: propertyRuns(50) },
    );
  });
});
