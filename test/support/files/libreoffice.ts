import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

/** Another program's opinion of a file: LibreOffice, started once for each conversion. */
export interface LibreOffice {
  /** Opens a workbook, calculates every formula anew, and saves it in another format (csv: the first sheet). */
  convert(workbook: Uint8Array, to: Target): Uint8Array;
  /** The same with many workbooks at one start of the program. */
  convertAll(workbooks: readonly Uint8Array[], to: Target): readonly Uint8Array[];
}

export type Target = keyof typeof FILTERS;

/** Csv: commas, double quotes, UTF-8. */
const FILTERS = {
  xlsx: "Calc MS Excel 2007 XML",
  pdf: "calc_pdf_Export",
  csv: "Text - txt - csv (StarCalc):44,34,76",
} as const;

/** A cold start on a busy machine takes a while. */
export const LIBREOFFICE_PATIENCE = 120_000;

/** The program's path; undefined where it is not installed. */
export function findLibreOffice(): string | undefined {
  const names = process.platform === "win32" ? ["soffice.com", "soffice.exe"] : ["soffice", "libreoffice"];
  const folders = [
    ...(process.env.PATH ?? "").split(delimiter),
    "/Applications/LibreOffice.app/Contents/MacOS",
    "C:\\Program Files\\LibreOffice\\program",
  ];
  return folders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

/** A suite that needs LibreOffice. Without it the suite is skipped, and its name says so. */
export function describeWithLibreOffice(name: string, suite: (libreOffice: LibreOffice) => void): void {
  const program = findLibreOffice();
  if (program === undefined) {
    const title = `${name} (skipped: LibreOffice is not installed)`;
    // The one reason to skip: the machine has no LibreOffice. .ci/run installs it.
    describe.skip(title, () => test.todo("needs LibreOffice"));
    // Jest does not mention a file in which everything is skipped.
    process.stderr.write(`${title}\n`);
    return;
  }
  describe(name, () => {
    const home = mkdtempSync(join(tmpdir(), "libreoffice-"));
    afterAll(() => rmSync(home, { recursive: true, force: true }));
    const convertAll: LibreOffice["convertAll"] = (workbooks, to) => convert(program, home, workbooks, to);
    suite({
      convertAll,
      convert: (workbook, to) => {
        const [converted] = convertAll([workbook], to);
        if (converted === undefined) throw new Error("LibreOffice converted nothing");
        return converted;
      },
    });
  });
}

function convert(
  program: string,
  home: string,
  workbooks: readonly Uint8Array[],
  to: Target,
): readonly Uint8Array[] {
  const work = mkdtempSync(join(home, "work-"));
  const names = workbooks.map((_workbook, index) => `workbook-${String(index)}`);
  const sources = names.map((name) => join(work, `${name}.xlsx`));
  workbooks.forEach((workbook, index) => writeFileSync(sources[index] ?? "", workbook));
  execFileSync(
    program,
    [
      `-env:UserInstallation=${pathToFileURL(profile(home)).href}`,
      "--headless",
      "--norestore",
      "--convert-to",
      `${to}:${FILTERS[to]}`,
      "--outdir",
      join(work, "out"),
      ...sources,
    ],
    { timeout: LIBREOFFICE_PATIENCE, stdio: "pipe" },
  );
  return names.map((name) => readFileSync(join(work, "out", `${name}.${to}`)));
}

/** A profile of our own: the user's may be open, and may trust the results stored in a file. */
function profile(home: string): string {
  const folder = join(home, "profile");
  if (!existsSync(folder)) {
    mkdirSync(join(folder, "user"), { recursive: true });
    writeFileSync(join(folder, "user", "registrymodifications.xcu"), SETTINGS);
  }
  return folder;
}

/** OOXMLRecalcMode 0 = "always recalculate on load". */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>en-US</value></prop></item>
</oor:items>
`;
