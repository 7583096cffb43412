import type { DrawnCell, SheetDrawing } from "../../drawing";
import { across, landscapeSheet } from "../../page/landscape-sheet";
import { joinPieces } from "../../page/sheet-piece";
import { FILES_WORDS as WORDS } from "../../words/summary/filing-words";
import { rejectionSentence } from "../../words/findings/rejection-sentences";
import { emptyCell, numberCell, textCell, textRow } from "../../drawn-cells";
import { fileLines, type FileLine } from "./file-lines";
import { listedRows } from "./listed-rows";
import { shownMoment } from "../../cell/shown-moment";
import { FILES } from "../setting/summary-layout";
import { coverageOf } from "../setting/coverage-of";
import { sheetHeading } from "../setting/sheet-heading";
import { sheetName, type SummaryInput } from "../setting/summary-input";
import { unitNames } from "../setting/unit-names";

const { column } = FILES;

/** In characters; what is printed is as wide as A4 lying takes at nine tenths of full size. */
const WIDTHS = [9, 4, 20, 8, 7, 7, 6, 20, 11, 22, 19, 8, 8, 8, 8, 8, 8];

/** All files that were handed over: whether each is added up, and if not, why and what to do; each with its SHA-256. */
export function filesSheet(input: SummaryInput): SheetDrawing {
  const lines = fileLines(input);
  const names = unitNames(input);
  const lastRow = FILES.headerRow + Math.max(1, lines.length);
  const heading = joinPieces([sheetHeading(input, WORDS.title, column.fingerprint, column.ordinal)]);
  const none = lines.length === 0 ? [textCell(FILES.firstRow, column.ordinal, WORDS.none, "italic")] : [];
  return landscapeSheet({
    name: sheetName(input, "files"),
    cells: [
      ...heading.cells,
      ...Object.entries(WORDS.headings).map(([, words], at) =>
        textCell(FILES.headerRow, at, words, at === 0 ? "code" : "header-small"),
      ),
      ...textRow(FILES.headerRow, column.level, Object.values(WORDS.marks), "code"),
      ...none,
      ...lines.flatMap((line, index) => {
        const unit = line.source.unit ?? line.submission?.unit;
        const name = unit === undefined ? "" : (names.get(unit) ?? "");
        return fileRow(line, FILES.firstRow + index, index + 1, name, input);
      }),
    ],
    merges: heading.merges,
    columnWidths: new Map(WIDTHS.map((width, at) => [at, width])),
    freeze: { rows: FILES.firstRow, columns: 0 },
    footer: coverageOf(input.summary),
    print: {
      fitToWidth: true,
      titleRows: { first: FILES.headerRow, last: FILES.headerRow },
      area: { ...across(0, column.ordinal, column.fingerprint), bottom: lastRow },
    },
  });
}

function fileRow(
  { source, submission, rejection }: FileLine,
  row: number,
  ordinal: number,
  unit: string,
  { summary }: SummaryInput,
): readonly DrawnCell[] {
  const count = (at: number, value: number | undefined): DrawnCell =>
    value === undefined ? emptyCell(row, at, "centre-small") : numberCell(row, at, value, "centre-small");
  const isCounted = submission !== undefined && rejection === undefined;
  const reason = rejection === undefined ? "" : rejectionSentence(rejection);
  const kind = rejection?.kind === "kept" ? rejection.was : rejection?.kind;
  const { file, fingerprint, savedAt, revision } = source;
  return [
    textCell(row, column.unitCode, source.unit ?? submission?.unit ?? "", "code"),
    numberCell(row, column.ordinal, ordinal, "centre-small"),
    textCell(row, column.unit, unit, "text-small"),
    textCell(row, column.state, isCounted ? WORDS.counts : WORDS.doesNotCount, "centre-small"),
    count(column.version, submission?.templateVersion),
    textCell(row, column.round, submission?.round ?? "", "centre-small"),
    count(column.revision, submission?.revision ?? revision),
    textCell(row, column.file, file, "text-small"),
    textCell(row, column.savedAt, shownMoment(savedAt), "text-small"),
    textCell(row, column.reason, reason, "text-small"),
    textCell(row, column.fingerprint, fingerprint ?? "", "text-small"),
    textCell(row, column.level, submission?.level ?? "", "code"),
    textCell(row, column.formSheet, submission?.formSheet ?? "", "code"),
    textCell(row, column.moment, savedAt ?? "", "code"),
    textCell(row, column.rejection, kind ?? "", "code"),
    textCell(row, column.lists, isCounted ? listedRows(submission, summary) : "", "code"),
    textCell(row, column.behind, submission?.behind?.text ?? "", "code"),
  ];
}
