import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeWith, programPath, type Program } from "./program";
import { LIBREOFFICE, profileArgument } from "./libreoffice-profile";
import { sharedProgram } from "./shared-program";

/** Another program's opinion of a file. */
export interface LibreOffice {
  /**
   * Opens a workbook, calculates every formula anew, and saves it in another format (csv: the first sheet).
   */
  convert(workbook: Uint8Array, to: Target): Uint8Array;
  /** The same with many files at once, which are workbooks unless another kind is named. */
  convertAll(files: readonly Uint8Array[], to: Target, from?: Source): readonly Uint8Array[];
  /** What the cells of one sheet of each workbook come to, calculated anew, as CSV with numbers in full. */
  valuesOf(workbooks: readonly Uint8Array[], sheet: string): readonly Uint8Array[];
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

/** Csv of every sheet, each in a file with its name; as it is, not as its format shows it. */
const VALUES_OF_SHEETS = `${FILTERS.csv},1,,0,false,false,false,false,false,-1`;

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
      convert(profile, files, from, `${to}:${FILTERS[to]}`, `.${to}`);
    suite({
      convertAll,
      valuesOf: (workbooks, sheet) =>
        convert(profile, workbooks, "xlsx", `csv:${VALUES_OF_SHEETS}`, `-${sheet}.csv`),
      convert: (workbook, to) => {
        const [converted] = convertAll([workbook], to);
        if (converted === undefined) throw new Error("LibreOffice converted nothing");
        return converted;
      },
    });
  });
}

/**
 * Hands the files to the LibreOffice that has the profile open, and waits until it has saved them, each under
 * its name and an ending. If that one has ended, this call starts the program anew, which takes seconds but
 * gives the same.
 */
function convert(
  profile: string,
  files: readonly Uint8Array[],
  from: Source,
  filter: string,
  ending: string,
): readonly Uint8Array[] {
  const work = mkdtempSync(join(tmpdir(), "converted-"));
  try {
    const names = files.map((_file, index) => `file-${String(index)}`);
    const sources = names.map((name) => join(work, `${name}.${from}`));
    files.forEach((file, index) => writeFileSync(sources[index] ?? "", file));
    const out = join(work, "out");
    mkdirSync(out);
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
    return names.map((name) => readFileSync(join(out, `${name}${ending}`)));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
