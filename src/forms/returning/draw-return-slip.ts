import { fullNameOf } from "../../model/unit";
import { canBeExplained, countFindings, whereToMend } from "../../model/finding";
import {
  type Drawing,
  type SheetDrawing,
  textCell,
  type StyleName,
  PLAIN_PAGE,
} from "../../workbook/drawing";
import { formalHeading, HEADING_ROWS } from "../page/formal-heading";
import { officeEnding } from "../page/office-ending";
import {
  joinPieces,
  lastRowOf,
  spread,
  type SheetPiece,
  onUprightPages,
  wrappedHeights,
  workbookOf,
} from "../../workbook/page";
import { localMoment } from "../../base/dates";
import { formWords } from "../words/form-words";
import { recipientWords } from "../words/recipient-words";
import {
  addresseeWords,
  RETURN_SLIP_WORDS as WORDS,
  resendWords,
  separateSlipSentence,
} from "../words/return-slip-words";
import type { SlipInput } from "./slip-input";
import { SLIP_COLUMN, SLIP_WIDTHS, slipTable } from "./slip-table";

const LAST_COLUMN = SLIP_COLUMN.mend;
/** Office on the left; nation and signature on the right. */
const COLUMNS = { first: SLIP_COLUMN.ordinal, middle: SLIP_COLUMN.sentence, last: LAST_COLUMN };
/** Scale in percent at which the columns fill the page: 10 points are 9 on paper. */
const SCALE = 92;
/** Excel accepts 65,530 links on a sheet. */
const MOST_LINKS = 65_000;

/**
 * Draws the sheet that lists what to fix. It becomes the first sheet of the unit's own file, or a separate
 * file if that is impossible.
 */
export function drawReturnSlip(input: SlipInput): SheetDrawing {
  const head = officialHead(input);
  const heading = slipHeading(input);
  const headingRow = head.rows + heading.length + 1;
  const table = slipTable(input, headingRow);
  const pieces = joinPieces([
    head.piece,
    ...heading.map(({ text, style }, row) => line(head.rows + row, text, style)),
    table.piece,
    line(table.end + 1, WORDS.thanks, "italic"),
    officialEnding(input, table.end + 3),
  ]);
  const groups = new Set(pieces.cells.flatMap(({ row, style }) => (style === "label-total" ? [row] : [])));
  const sheet: SheetDrawing = {
    ...pieces,
    name: WORDS.sheet,
    visibility: "visible",
    columnWidths: SLIP_WIDTHS,
    rowHeights: new Map([...wrappedHeights(pieces.cells, SLIP_WIDTHS, pieces.merges), ...pieces.rowHeights]),
    hiddenColumns: [],
    links: table.links.slice(0, MOST_LINKS),
    isProtected: false,
    showGridlines: false,
    tabColour: "C00000",
    print: PLAIN_PAGE,
  };
  return onUprightPages(sheet, {
    ...{ headings: headingRow, lastLine: table.end - 1, last: lastRowOf(pieces.cells), scale: SCALE },
    isHead: (row) => groups.has(row),
  });
}

/** Draws the head of an office's letter; empty if the sender is unknown. */
function officialHead({ office, above }: SlipInput): { readonly piece: SheetPiece; readonly rows: number } {
  if (office === undefined) return { piece: { cells: [] }, rows: 0 };
  const before = [...SLIP_WIDTHS].filter(([column]) => column < COLUMNS.middle);
  const officeWidth = before.reduce((sum, [, width]) => sum + width, 0);
  const offices = {
    ...{ office: formWords.office(office), number: WORDS.number },
    ...(above && { above: formWords.above(above) }),
  };
  return {
    piece: formalHeading(offices, 0, { ...COLUMNS, officeWidth }),
    rows: HEADING_ROWS.number + 2,
  };
}

/** Draws recipients and signature from row `top`; empty if the sender is unknown. */
function officialEnding({ office, above, plan }: SlipInput, top: number): SheetPiece {
  if (office === undefined) return { cells: [] };
  const recipients = recipientWords.slip({ plan, office, above });
  const signature = plan?.levels.find(({ code }) => code === office.level)?.signature ?? [];
  return officeEnding({ recipients, signature }, top, COLUMNS).piece;
}

/** Draws the slip as a separate workbook. */
export function drawSeparateSlip(input: SlipInput): Drawing {
  const { office, unit, createdAt } = input;
  return workbookOf(
    [drawReturnSlip(input)],
    WORDS.documentTitle(unit),
    createdAt,
    office && fullNameOf(office),
  );
}

interface HeadingLine {
  readonly text: string;
  readonly style: StyleName;
}

function slipHeading(input: SlipInput): readonly HeadingLine[] {
  const { unit, plan, round, file, revision, findings, createdAt } = input;
  const { error, warning } = countFindings(findings);
  const plain = (text: string): HeadingLine => ({ text, style: "wrapped" });
  return [
    { text: WORDS.title, style: "title" },
    ...(plan === undefined ? [] : [{ text: WORDS.report(plan, round), style: "subtitle" as const }]),
    ...(round === undefined || round.theme === ""
      ? []
      : [{ text: formWords.theme(round), style: "subtitle" as const }]),
    { text: addresseeWords(unit, file), style: "bold" },
    plain(WORDS.received(file, revision)),
    plain(whereToMend(findings) === "send-another" ? WORDS.unusable : WORDS.outcome(error, warning)),
    ...whatToDo(input).map(plain),
    { text: WORDS.day(localMoment(createdAt)), style: "italic" },
  ];
}

function whatToDo({ revision, resendBy, separate, findings }: SlipInput): readonly string[] {
  const about = separate === undefined ? WORDS.sheetItself : separateSlipSentence(separate);
  const keep = canBeExplained(findings) ? [WORDS.keep] : [];
  switch (whereToMend(findings)) {
    case "send-another":
      return [WORDS.sendAnother, about];
    case "fill-in-anew":
      return [WORDS.fillInAnew, resendWords(revision, resendBy), ...keep, about];
    case "cells": {
      const where = separate === undefined ? WORDS.mendHere : WORDS.mendThere;
      return [where, resendWords(revision, resendBy), ...keep, about];
    }
  }
}

const line = (row: number, text: string, style: StyleName): SheetPiece =>
  spread(textCell(row, 0, text, style), LAST_COLUMN);
