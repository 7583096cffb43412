import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Program } from "./program";

export const LIBREOFFICE: Program = {
  title: "LibreOffice",
  commands: process.platform === "win32" ? ["soffice.com", "soffice.exe"] : ["soffice", "libreoffice"],
  folders: ["/Applications/LibreOffice.app/Contents/MacOS", "C:\\Program Files\\LibreOffice\\program"],
};

/** The part of LibreOffice that opens Word files; a LibreOffice for workbooks may be without it. */
export const LIBREOFFICE_WRITER: Program = {
  title: "LibreOffice Writer",
  commands: process.platform === "win32" ? ["swriter.exe"] : ["lowriter", "swriter"],
  folders: [...LIBREOFFICE.folders],
};

/** A new profile of our own: the user's may be open, and may trust the results stored in a file. */
export function newProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), "libreoffice-"));
  mkdirSync(join(profile, "user"));
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), SETTINGS);
  return profile;
}

export const profileArgument = (profile: string): string =>
  `-env:UserInstallation=${pathToFileURL(profile).href}`;

/** OOXMLRecalcMode 0 = "always recalculate on load"; nobody looks at small pictures of the files. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>en-US</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Save/Document"><prop oor:name="GenerateThumbnail" oor:op="fuse"><value>false</value></prop></item>
</oor:items>
`;
