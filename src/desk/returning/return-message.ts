import { groupFindings, canBeExplained, countFindings, whereToMend, type Finding } from "../../model/finding";
import { ruleTitle } from "../../forms/finding-words";
import {
  returnMend,
  returnSentenceAt,
  RETURN_MESSAGE_WORDS as WORDS,
  addresseeWords,
  RETURN_SLIP_WORDS,
  resendWords,
} from "../../forms/words";
import type { ReturnCase } from "./return-case";

/** The text that accompanies a returned report, for an e-mail or chat. */
export interface ReturnMessage {
  readonly subject: string;
  readonly body: string;
}

/** Nobody scrolls in a message; the slip has the rest. */
const MOST_ITEMS = 10;

/** The file that a message accompanies. */
export interface AttachedSlip {
  readonly fileName: string;
  /** The slip is in the unit's own file. */
  readonly isInFile: boolean;
  /** Last day (ISO) to send the report again. */
  readonly resendBy?: string;
}

/** Writes the message for a returned report. */
export function returnMessage(returned: ReturnCase, slip: AttachedSlip): ReturnMessage {
  const { file, findings, unit, office, round } = returned;
  const { error: errors, warning: warnings } = countFindings(findings);
  const groups = groupFindings(findings);
  const isUnusable = whereToMend(findings) === "send-another";
  const isElsewhere = (sheet: string | undefined): sheet is string =>
    sheet !== undefined && returned.formSheet !== undefined && sheet !== returned.formSheet;
  /** For a file that does not count, adds what to do: no cell says it. */
  const itemOf = (finding: Finding): string => {
    const sentence = returnSentenceAt(finding);
    const place = isElsewhere(finding.sheet) ? RETURN_SLIP_WORDS.onSheet(finding.sheet, sentence) : sentence;
    return isUnusable ? `${place} ${returnMend(finding)}` : place;
  };
  const items = groups.slice(0, MOST_ITEMS).map(({ rule, findings: same }, index) => {
    const [first] = same;
    const cells = same.flatMap(({ cell, sheet }) =>
      cell === undefined ? [] : { cell, sheet: isElsewhere(sheet) ? sheet : undefined },
    );
    const sentence =
      same.length === 1 && first !== undefined
        ? itemOf(first)
        : WORDS.group(ruleTitle(rule), cells, same.length);
    return WORDS.item(index + 1, sentence);
  });
  const left = groups.slice(MOST_ITEMS).reduce((sum, group) => sum + group.findings.length, 0);
  const body = [
    addresseeWords(unit?.name, file),
    "",
    WORDS.received(office?.name, file),
    isUnusable ? WORDS.unusable : WORDS.outcome(errors, warnings),
    ...items,
    ...(left > 0 ? [WORDS.more(left)] : []),
    "",
    ...whatToDo(returned, slip),
    "",
    WORDS.regards,
    ...(office === undefined ? [] : [office.name]),
  ];
  return { subject: WORDS.subject(unit?.name, returned.plan, round), body: body.join("\n") };
}

function whatToDo({ findings, revision }: ReturnCase, slip: AttachedSlip): readonly string[] {
  const { fileName, isInFile, resendBy } = slip;
  const keep = canBeExplained(findings) ? ` ${RETURN_SLIP_WORDS.keep}` : "";
  const resend = `${resendWords(revision, resendBy)}${keep}`;
  switch (whereToMend(findings)) {
    case "send-another":
      return [WORDS.another(resendBy)];
    case "fill-in-anew":
      return [WORDS.anew(fileName), resend];
    case "cells":
      return [
        isInFile ? WORDS.inFile(fileName, RETURN_SLIP_WORDS.sheet) : WORDS.besideFile(fileName),
        resend,
      ];
  }
}

/** Separates two messages. */
const RULE = "=".repeat(72);
/** Without it, old editors read UTF-8 in the machine's code page. */
const BYTE_ORDER_MARK = "\ufeff";

/** Joins all messages into one text file for Windows editors: attachment, subject, text. */
export function returnMessagesText(
  slips: readonly { readonly fileName: string; readonly message: ReturnMessage }[],
): string {
  const pages = slips.map(({ fileName, message: { subject, body } }) =>
    [RULE, WORDS.attachment(fileName), WORDS.subjectLine(subject), "", body, ""].join("\n"),
  );
  return BYTE_ORDER_MARK + pages.join("\n").replaceAll("\n", "\r\n");
}

/** Returns whether a file begins like such a text. */
export const isReturnMessages = (bytes: Uint8Array): boolean =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes).startsWith(BYTE_ORDER_MARK + RULE);
