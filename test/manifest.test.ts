import { existsSync, readFileSync } from "node:fs";
import { manifestFaults } from "./support/manifest";
import type { PictureSize } from "./support/manifest";

const manifest = readFileSync("manifest.xml", "utf8");

/** A PNG file carries its size in bytes 16 to 23. */
const pngSize: PictureSize = (path) => {
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
};

test("Office would accept the manifest", () => {
  expect(manifestFaults(manifest, pngSize)).toEqual([]);
});

test("Excel needs to be 2021 or newer", () => {
  expect(manifest).toContain('<Set Name="ExcelApi" MinVersion="1.14" />');
  expect(manifest).toContain('<Host Name="Workbook" />');
});

const breaches: readonly (readonly [what: string, from: string | RegExp, to: string])[] = [
  ["order", /(<IconUrl.*\n)(.*<HighResolutionIconUrl.*\n)/, "$2$1"],
  ["an unknown element", "<Permissions>", "<Extra/><Permissions>"],
  ["a broken GUID", /<Id>[^<]*/, "<Id>tong-hop"],
  ["a version of three parts", "<Version>0.1.0.0", "<Version>0.1.0"],
  ["too few permissions", "ReadWriteDocument", "ReadDocument"],
  ["a resid without resource", 'resid="Pane.Url"', 'resid="Pane.Address"'],
  ["an unused resource", 'id="Button.Tip"', 'id="Button.Tips"'],
  ["a long resource id", /Button\.Tip/g, `Button.${"T".repeat(26)}`],
  ["an id given twice", 'id="Emulation.OpenPane"', 'id="Emulation.Group"'],
  ["a long short string", 'DefaultValue="Thi đua"', `DefaultValue="${"x".repeat(126)}"`],
  ["a long long string", 'DefaultValue="Mở bảng để', `DefaultValue="${"x".repeat(250)}`],
  ["a long override", 'Value="Emulation"', `Value="${"x".repeat(126)}"`],
  ["a long description", 'Description DefaultValue="', `Description DefaultValue="${"x".repeat(250)}`],
  ["another default language", ">vi-VN<", ">en-US<"],
  ["a missing translation", /<bt:Override.*\/>/, ""],
  ["plain http", 'SupportUrl DefaultValue="https:', 'SupportUrl DefaultValue="http:'],
  ["plain http in a resource", 'id="Pane.Url" DefaultValue="https:', 'id="Pane.Url" DefaultValue="http:'],
  ["a missing picture", /icon-80/g, "icon-81"],
  ["a picture of another size", /icon-80/g, "icon-64"],
  ["a missing icon size", /<bt:Image size="80".*\n/, "\n"],
];

test.each(breaches)("finds %s", (_what, from, to) => {
  const broken = manifest.replace(from, to);
  expect(broken).not.toBe(manifest);
  expect(manifestFaults(broken, pngSize)).not.toEqual([]);
});

test("refuses XML that is not well formed", () => {
  expect(() => manifestFaults(manifest.replace("</Hosts>", ""), pngSize)).toThrow();
});
