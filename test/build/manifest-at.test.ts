import { readFileSync } from "node:fs";
import { DEVELOPMENT_ADDRESS, manifestAt } from "../../build/manifest-at";
import { manifestFaults } from "../support/manifest/manifest";
import { pngSize } from "../support/manifest/png-size";

const manifest = readFileSync("manifest.xml", "utf8");

describe("the manifest of a build", () => {
  it("names every file at the given address, with or without a slash at its end", () => {
    const moved = manifestAt(manifest, "https://tep.example.vn/thi-dua/");
    expect(moved).not.toContain("localhost");
    expect(moved).toContain('"https://tep.example.vn/thi-dua/taskpane.html?tab=check"');
    expect(moved).toContain('"https://tep.example.vn/thi-dua/assets/icon-32.png"');
    expect(manifestAt(manifest, "https://tep.example.vn/thi-dua")).toBe(moved);
  });

  it("stays a manifest Office would accept", () => {
    const moved = manifestAt(manifest, "https://tep.example.vn");
    expect(manifestFaults(moved, pngSize)).toEqual([]);
    expect(moved.split("https://tep.example.vn/").length).toBe(manifest.split(DEVELOPMENT_ADDRESS).length);
  });

  it("carries an address in the letters of XML", () => {
    expect(manifestAt(manifest, "https://example.vn/a&b")).toContain(
      '"https://example.vn/a&amp;b/taskpane.html"',
    );
  });

  it.each([
    ["http://example.vn/thi-dua", /begins with https/],
    ["example.vn/thi-dua", /begins with https/],
    ["//example.vn", /begins with https/],
    ["file:///C:/thi-dua", /begins with https/],
    ["", /begins with https/],
    ["https://", /begins with https/],
    ["https://example.vn/?v=1", /no query/],
    ["https://example.vn/#top", /no query/],
    ["https://name:secret@example.vn/", /no password/],
    ["https://example.vn/taskpane.html", /folder is wanted/],
  ])("is refused for %j", (address, reason) => {
    expect(() => manifestAt(manifest, address)).toThrow(reason);
  });

  it("is refused when there is nothing to replace, since it would silently lead elsewhere", () => {
    expect(() => manifestAt("<OfficeApp/>", "https://example.vn")).toThrow(/names nothing/);
  });
});
