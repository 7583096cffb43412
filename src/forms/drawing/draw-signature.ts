import { isAnythingInferred } from "../../model/plan";
import { type StyleName, textCell } from "../../workbook/drawing";
import { formWords } from "../words/form-words";
import { recipientWords } from "../words/recipient-words";
import { FORM_COLUMN, PRINTED_COLUMNS } from "../layout/form-columns";
import type { FormSetting } from "../layout/form-setting";
import { textHeight, joinPieces, spread, type SheetPiece } from "../../workbook/page";
import { inferredTargets } from "../layout/inferred-targets";
import { widthOf } from "../layout/form-paper";

/** Heights of a line of the block and of the room to sign and seal, in points. */
const LINE = 23;
const SIGNING_ROOM = 52;

/**
 * Draws who drew the form up on the left, who signs for this level on the right, then the recipients. Titles
 * and the room to sign are one tall row, which no page break can part.
 */
export function drawSignature(setting: FormSetting): SheetPiece {
  const { input, layout } = setting;
  const { plan, audience } = input.template;
  const signature = plan.levels.find((level) => level.code === audience.level)?.signature ?? [];
  const titleRow = layout.signatureRow;
  const [nameRow, recipientsRow] = [titleRow + 1, titleRow + 2];
  return joinPieces([
    notes(setting),
    left(titleRow, formWords.preparedBy, "form-signature"),
    right(titleRow, signature.join("\n"), "form-signature"),
    left(nameRow, "", "form-signer"),
    right(nameRow, "", "form-signer"),
    {
      cells: recipientWords
        .form(input.above)
        .map((words, index) =>
          textCell(
            recipientsRow + index,
            PRINTED_COLUMNS.first,
            words,
            index === 0 ? "form-recipients-title" : "form-recipients",
          ),
        ),
      rowHeights: new Map([
        [titleRow, signature.length * LINE + SIGNING_ROOM],
        [nameRow, LINE],
      ]),
    },
  ]);
}

/** Explains the sign of inferred values and names the contact, or separates the table from the signatures. */
function notes({ layout, paper, round, input }: FormSetting): SheetPiece {
  const row = layout.bodyRows.last + 1;
  const { contact } = input.template.plan;
  const words = [
    ...(isAnythingInferred(round, inferredTargets(layout)) ? [formWords.inferred] : []),
    ...(contact === undefined ? [] : [formWords.contact(contact)]),
  ].join("\n");
  if (words === "") return { cells: [], rowHeights: new Map([[row, 6]]) };
  const { first, last } = PRINTED_COLUMNS;
  const width = widthOf(paper, first, last);
  return joinPieces([
    spread(textCell(row, first, words, "subtitle"), last),
    { cells: [], rowHeights: new Map([[row, textHeight(words, { width })]]) },
  ]);
}

const left = (row: number, words: string, style: StyleName): SheetPiece =>
  spread(textCell(row, PRINTED_COLUMNS.first, words, style), FORM_COLUMN.LABEL);

const right = (row: number, words: string, style: StyleName): SheetPiece =>
  spread(textCell(row, FORM_COLUMN.UOM, words, style), PRINTED_COLUMNS.last);
