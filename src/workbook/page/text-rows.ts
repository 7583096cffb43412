import { lineCount, textHeight } from "./text-height";
import { chunks, MAX_HEIGHT } from "./wrapped-heights";

/** The part of a text that fits into one row of a sheet, and its height in points. */
export interface TextPiece {
  readonly text: string;
  readonly height: number;
}

/**
 * Splits a text into rows of a sheet within Excel's maximum row height: at line ends, and between words if a
 * line is too long. `width` in characters, `size` in points. An empty text gives one empty row.
 */
export function textRows(text: string, width: number, size: number): readonly TextPiece[] {
  const setting = { width, size };
  const most = Math.floor(MAX_HEIGHT / textHeight("x", setting));
  const rows: { lines: string[]; count: number }[] = [{ lines: [], count: 0 }];
  for (const line of text.split(/\r\n?|\n/).flatMap((each) => pieces(each, width, size, most))) {
    const count = lineCount(line, setting);
    const last = rows.at(-1);
    if (last === undefined || last.count + count > most) rows.push({ lines: [line], count });
    else {
      last.lines.push(line);
      last.count += count;
    }
  }
  return rows
    .filter(({ lines }, index) => lines.length > 0 || index === 0)
    .map(({ lines, count }) => ({
      text: lines.join("\n"),
      height: Math.max(1, count) * textHeight("x", setting),
    }));
}

/** Splits a line into parts of at most `most` lines. */
function pieces(line: string, width: number, size: number, most: number): readonly string[] {
  if (lineCount(line, { width, size }) <= most) return [line];
  const parts: string[] = [];
  let part = "";
  for (const word of line.split(" ").flatMap((each) => chunks(each, Math.max(1, Math.floor(width / 2))))) {
    const longer = part === "" ? word : `${part} ${word}`;
    if (part !== "" && lineCount(longer, { width, size }) > most) {
      parts.push(part);
      part = word;
    } else part = longer;
  }
  return [...parts, part];
}
