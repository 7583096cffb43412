import fc from "fast-check";
import { unitCode } from "../../../src/model/codes";
import { matchesText, readMatches } from "../../../src/desk/units/matches-text";

describe("confirmed matches as text", () => {
  it("are JSON in the order of the texts, for people to read and mend", () => {
    const matches = { "LĐLĐ Nga Sơn": unitCode("401"), "999": unitCode("018") };
    expect(matchesText(matches)).toBe('{\n  "999": "018",\n  "LĐLĐ Nga Sơn": "401"\n}\n');
  });

  it("come back as they were", () => {
    const matches = fc.dictionary(fc.string({ unit: "grapheme" }), fc.string().map(unitCode));
    fc.assert(fc.property(matches, (kept) => expect(readMatches(matchesText(kept))).toEqual({ ...kept })));
  });

  it.each(["", "698", "null", "[]", '["698"]', '{"999": 698}', '{"999": "698"', "code,name"])(
    "are not read from %j",
    (text) => {
      expect(readMatches(text)).toBeUndefined();
    },
  );

  it("may have been saved by a program that puts a byte-order mark first", () => {
    expect(readMatches('\uFEFF{"999":"698"}')).toEqual({ "999": "698" });
  });
});
