import type { DrawnCell } from "../../drawing";
import { joinPieces, spread, type SheetPiece } from "../../page/sheet-piece";
import { FILES_WORDS as WORDS } from "../../words/summary/filing-words";
import { rejectionSentence } from "../../words/findings/rejection-sentences";
import { emptyCell, numberCell, textCell } from "../../drawn-cells";
import { fileLines, type FileLine } from "./file-lines";
import { listedRows } from "./listed-rows";
import { shownMoment } from "../../cell/shown-moment";
import { FILES } from "../setting/summary-layout";
import type { SummaryInput } from "../setting/summary-input";
import { unitNames } from "../setting/unit-names";

const { column, lastOfReason } = FILES;

/** All files that were handed over: whether each is added up, and if not, why and what to do; from row `top` on. */
export function filesTable(
  input: SummaryInput,
  top: number,
): { readonly piece: SheetPiece; readonly lastRow: number } {
  const title = { cells: [textCell(top, 0, WORDS.title, "bold")] };
  const lines = fileLines(input);
  if (lines.length === 0) {
    const none = { cells: [textCell(top + 1, 0, WORDS.none, "italic")] };
    return { piece: joinPieces([title, none]), lastRow: top + 1 };
  }
  const names = unitNames(input);
  const rows = lines.map((line, index) => {
    const unit = line.source.unit ?? line.submission?.unit;
    return fileRow(
      line,
      top + 2 + index,
      index + 1,
      unit === undefined ? "" : (names.get(unit) ?? ""),
      input,
    );
  });
  return {
    piece: joinPieces([title, headings(top + 1), ...rows]),
    lastRow: top + 1 + lines.length,
  };
}

function headings(row: number): SheetPiece {
  const { headings: shown, marks } = WORDS;
  const heading = (name: keyof typeof shown): DrawnCell =>
    textCell(row, column[name], shown[name], "header-small");
  const mark = (name: keyof typeof marks): DrawnCell => textCell(row, column[name], marks[name], "code");
  return joinPieces([
    {
      cells: [
        heading("unitCode"),
        heading("ordinal"),
        heading("unit"),
        heading("state"),
        heading("version"),
        heading("round"),
        heading("revision"),
        heading("file"),
        heading("savedAt"),
        heading("fingerprint"),
        mark("level"),
        mark("formSheet"),
        mark("moment"),
        mark("rejection"),
        mark("lists"),
      ],
    },
    spread(heading("reason"), lastOfReason),
  ]);
}

function fileRow(
  { source, submission, rejection }: FileLine,
  row: number,
  ordinal: number,
  unit: string,
  { summary }: SummaryInput,
): SheetPiece {
  const count = (at: number, value: number | undefined): DrawnCell =>
    value === undefined ? emptyCell(row, at, "centre-small") : numberCell(row, at, value, "centre-small");
  const isCounted = submission !== undefined && rejection === undefined;
  const reason = rejection === undefined ? "" : rejectionSentence(rejection);
  const kind = rejection?.kind === "kept" ? rejection.was : rejection?.kind;
  const { file, fingerprint, savedAt, revision } = source;
  return joinPieces([
    {
      cells: [
        textCell(row, column.unitCode, source.unit ?? submission?.unit ?? "", "code-boxed"),
        numberCell(row, column.ordinal, ordinal, "centre-small"),
        textCell(row, column.unit, unit, "text-small"),
        textCell(row, column.state, isCounted ? WORDS.counts : WORDS.doesNotCount, "centre-small"),
        count(column.version, submission?.templateVersion),
        textCell(row, column.round, submission?.round ?? "", "centre-small"),
        count(column.revision, submission?.revision ?? revision),
        textCell(row, column.file, file, "text-small"),
        textCell(row, column.savedAt, shownMoment(savedAt), "text-small"),
        textCell(row, column.fingerprint, fingerprint ?? "", "code-boxed"),
        textCell(row, column.level, submission?.level ?? "", "code"),
        textCell(row, column.formSheet, submission?.formSheet ?? "", "code"),
        textCell(row, column.moment, savedAt ?? "", "code"),
        textCell(row, column.rejection, kind ?? "", "code"),
        textCell(row, column.lists, isCounted ? listedRows(submission, summary) : "", "code"),
      ],
    },
    spread(textCell(row, column.reason, reason, "text-small"), lastOfReason),
  ]);
}
