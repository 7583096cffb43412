import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeWith, programPath, type Program } from "./program";
import { LIBREOFFICE, profileArgument } from "./libreoffice-profile";
import { sharedProgram } from "./shared-program";

/** Another program's opinion of a file. */
export interface LibreOffice {
  /** Opens a workbook, calculates every formula anew, and saves it in another format (csv: the first sheet). */
  convert(workbook: Uint8Array, to: Target): Uint8Array;
  /** The same with many files at once, which are workbooks unless another kind is named. */
  convertAll(files: readonly Uint8Array[], to: Target, from?: Source): readonly Uint8Array[];
}

export type Target = keyof typeof FILTERS;
type Source = "xlsx" | "docx";

/** Csv: commas, double quotes, UTF-8. */
const FILTERS = {
  xlsx: "Calc MS Excel 2007 XML",
  pdf: "calc_pdf_Export",
  xls: "MS Excel 97",
  ods: "calc8",
  docx: "MS Word 2007 XML",
  csv: "Text - txt - csv (StarCalc):44,34,76",
} as const;

/** A cold start on a busy machine takes a while. */
export const LIBREOFFICE_PATIENCE = 120_000;

/** A suite that needs LibreOffice: the one of the run. */
export function describeWithLibreOffice(
  name: string,
  suite: (libreOffice: LibreOffice) => void,
  needed: Program = LIBREOFFICE,
): void {
  describeWith(needed, name, () => {
    let profile = "";
    beforeAll(async () => {
      profile = await sharedProgram("libreoffice");
    }, LIBREOFFICE_PATIENCE);
    const convertAll: LibreOffice["convertAll"] = (files, to, from = "xlsx") =>
      convert(profile, files, to, from);
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

/**
 * Hands the files to the LibreOffice that has the profile open, and waits until it has saved them. If that one has ended, this
 * call starts the program anew, which takes seconds but gives the same.
 */
function convert(
  profile: string,
  files: readonly Uint8Array[],
  to: Target,
  from: Source,
): readonly Uint8Array[] {
  const work = mkdtempSync(join(tmpdir(), "converted-"));
  try {
    const names = files.map((_file, index) => `file-${String(index)}`);
    const sources = names.map((name) => join(work, `${name}.${from}`));
    files.forEach((file, index) => writeFileSync(sources[index] ?? "", file));
    const out = join(work, "out");
    mkdirSync(out);
    const filter = `${to}:${FILTERS[to]}`;
    execFileSync(
      programPath(LIBREOFFICE),
      [
        profileArgument(profile),
        "--headless",
        "--norestore",
        "--convert-to",
        filter,
        "--outdir",
        out,
        ...sources,
      ],
      { timeout: LIBREOFFICE_PATIENCE, stdio: "pipe" },
    );
    return names.map((name) => readFileSync(join(out, `${name}.${to}`)));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
