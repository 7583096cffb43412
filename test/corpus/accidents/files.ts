import { fileAccident, type Accident } from "../accident";
import {
  addMacros,
  addExternalLink,
  addEmbeddedObject,
  strikeFigure,
  addThreadedComments,
  dropResults,
  encrypted,
  hideColumn,
  hideRow,
  inPart,
  inTurn,
  FORM_PART,
  notAWorkbook,
  truncated,
} from "../damage/in-file";

/** Has E51 take its figure from another workbook, as Excel stores a formula with its result. */
const linked = (formula: string) =>
  inPart(FORM_PART, (xml) => xml.replace(/(<c r="E51" s="\d+">)(<v>)/, `$1<f>${formula}</f>$2`));

/** Changes of the whole file by programs and people. */
export const FILE_ACCIDENTS: readonly Accident[] = [
  fileAccident("a filled row was hidden", hideRow(51), "warning hidden-content E51"),
  fileAccident("the row of a formula was hidden", hideRow(60)),
  fileAccident("the column of figures was hidden", hideColumn(5), "warning hidden-content E20"),
  fileAccident("the column of units of measure was hidden", hideColumn(4)),
  fileAccident("a program saved the file without results", dropResults, "note cached-results"),
  fileAccident(
    "a figure was put in by a program that does not calculate",
    inPart(FORM_PART, (xml) => xml.replace(/(<c r="F51"[^>]*>.*?<v>)(<\/v>)/, "$1Chưa nhập số liệu$2")),
    "warning cached-results",
  ),
  fileAccident(
    "a program wrote a figure twice",
    inPart(FORM_PART, (xml) => xml.replace(/(<c r="E51" s="\d+">)<v>[^<]*<\/v><\/c>/, "$1<v>7</v></c>$&")),
    "warning cell-twice E51",
  ),
  fileAccident(
    "a figure was struck through, the right one noted beside it",
    strikeFigure("E51"),
    "warning hidden-content E51",
  ),
  fileAccident("a macro came with the file", addMacros, "note extras"),
  fileAccident("a link to another file came with the file", addExternalLink, "note extras"),
  fileAccident(
    "a figure is taken from another file, named by its path",
    linked("'C:\\bao cao\\[thang 6.xlsx]Sheet1'!C5"),
    "note extras E51",
  ),
  fileAccident(
    "a figure is taken from another file, numbered by Excel",
    inTurn(addExternalLink, linked("[1]Sheet1!C5")),
    "note extras E51",
  ),
  fileAccident("an embedded object came with the file", addEmbeddedObject, "note extras"),
  fileAccident("somebody wrote threaded comments", addThreadedComments),
  fileAccident("the file was cut off on the way", truncated, "error unreadable"),
  fileAccident("a scanned page was renamed", notAWorkbook, "error unreadable"),
  fileAccident("the file has a password", encrypted, "error unreadable"),
];
