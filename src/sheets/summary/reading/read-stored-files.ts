import {
  fingerprint,
  levelCode,
  registerCode,
  roundId,
  unitCode,
  type RegisterCode,
} from "../../../domain/codes";
import type { Grid } from "../../../domain/grid/grid";
import { someItem } from "../../../domain/grid/sparse";
import type { RejectedFile } from "../../../domain/file/rejection";
import type { SourceFile } from "../../../domain/file/source-file";
import type { Submission } from "../../../domain/submission/submission";
import { readUnitsBehind } from "../../../domain/submission/units-behind";
import type { DateSystem } from "../../../domain/grid/workbook-grids";
import { LISTED_BETWEEN, LISTED_IS } from "../filing/listed-rows";
import { FILES_WORDS as WORDS } from "../../words/summary/filing-words";
import { SUMMARY_SHEETS } from "../../words/summary/summary-words";
import { readMoment } from "./read-moment";
import {
  codeIn,
  columnOf,
  contentIn,
  isSameWords,
  locateTable,
  rowsBelow,
  textIn,
  type SheetTable,
} from "./sheet-table";

/** What the table of files says of a report; what it says of figures stands elsewhere. */
export type ReportFacts = Pick<
  Submission,
  | "file"
  | "fingerprint"
  | "templateVersion"
  | "round"
  | "unit"
  | "level"
  | "revision"
  | "savedAt"
  | "formSheet"
  | "behind"
>;

/** One line of the table of files. */
export interface KeptFile {
  readonly source: SourceFile;
  /** Of a form that was read. */
  readonly report?: ReportFacts;
  readonly counts: boolean;
  /** How many rows of each list it sent; absent where the summary does not say it. */
  readonly listed?: ReadonlyMap<RegisterCode, number>;
  /** Of a file that does not count. */
  readonly rejected?: RejectedFile;
}

const { headings, marks } = WORDS;

const HEADINGS = [headings.file, headings.fingerprint, headings.state];

/** The table of all files: on its own sheet; of summaries made before there was one, below the submission board. */
export function locateFiles(grids: readonly Grid[]): SheetTable | undefined {
  const own = grids.filter(({ sheet }) => sheet === SUMMARY_SHEETS.files);
  return [...own, ...grids].map((grid) => locateTable(grid, HEADINGS)).find((table) => table !== undefined);
}

/** Whether it says that no file was received, which has no table in summaries made before. */
export const saysNoFiles = (grids: readonly Grid[]): boolean =>
  grids.some(({ rows }) =>
    someItem(rows, ({ values }) => someItem(values, (content) => content === WORDS.none)),
  );

/** All files of a summary workbook, in the order of the rows. */
export function readKeptFiles(table: SheetTable, system: DateSystem): readonly KeptFile[] {
  return rowsBelow(table).flatMap((row) => {
    const file = textIn(table, row, headings.file);
    return file === "" ? [] : [keptFile(table, row, file, system)];
  });
}

function keptFile(table: SheetTable, row: number, file: string, system: DateSystem): KeptFile {
  const hash = codeIn(table, row, headings.fingerprint);
  const unit = codeIn(table, row, headings.unitCode);
  const revision = contentIn(table, row, headings.revision);
  const shown = contentIn(table, row, headings.savedAt);
  const savedAt = readMoment(shown, textIn(table, row, marks.moment), system);
  const source: SourceFile = {
    file,
    ...(hash !== "" && { fingerprint: fingerprint(hash) }),
    savedAt,
    ...(unit !== "" && { unit: unitCode(unit) }),
    ...(typeof revision === "number" && { revision }),
  };
  const report = reportFacts(table, row, source);
  const counts = isSameWords(textIn(table, row, headings.state), WORDS.counts);
  const was = codeIn(table, row, marks.rejection);
  const rejection = {
    kind: "kept" as const,
    sentence: textIn(table, row, headings.reason),
    ...(was !== "" && { was }),
  };
  const listed =
    columnOf(table, marks.lists) === undefined ? undefined : listedRows(textIn(table, row, marks.lists));
  return {
    source,
    counts,
    report,
    listed,
    ...(!counts && { rejected: { file, rejection } }),
  };
}

/** "DN-08_DAI_BIEU=13; …": how many rows each list has. */
const listedRows = (text: string): ReadonlyMap<RegisterCode, number> =>
  new Map(
    text.split(LISTED_BETWEEN.trim()).flatMap((each) => {
      const [code = "", rows = ""] = each.trim().split(LISTED_IS);
      return code === "" ? [] : [[registerCode(code), Number(rows)] as const];
    }),
  );

/** Undefined of a file that was no form of this roll-up. */
function reportFacts(table: SheetTable, row: number, source: SourceFile): ReportFacts | undefined {
  const level = codeIn(table, row, marks.level);
  const { file, fingerprint: content, savedAt, unit, revision = 1 } = source;
  if (level === "" || content === undefined || unit === undefined) return undefined;
  const version = contentIn(table, row, headings.version);
  return {
    file,
    fingerprint: content,
    templateVersion: typeof version === "number" ? version : 0,
    round: roundId(codeIn(table, row, headings.round)),
    unit,
    level: levelCode(level),
    revision,
    savedAt,
    formSheet: textIn(table, row, marks.formSheet),
    behind: readUnitsBehind(textIn(table, row, marks.behind)),
  };
}
