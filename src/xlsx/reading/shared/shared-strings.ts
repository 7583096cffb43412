import type { Budget } from "../budget";
import { refuseDamaged } from "../refusal";
import { richText } from "./rich-text";
import { walkElements } from "../xml/xml-elements";
import { characterData, unescapeExcel } from "../xml/xml-text";

const SLASH = 0x2f;
const GREATER = 0x3e;

/** The shared string table (ISO 29500-1, 18.4): texts by index. Refuses a part that is cut off. */
export function readSharedStrings(xml: string, part: string, budget: Budget): readonly string[] {
  // In a comment or CDATA section "<si>" may stand without meaning it; such tables are rare, so slow is fine.
  return xml.includes("<!") ? walkStrings(xml, part, budget) : scanStrings(xml, part, budget);
}

function walkStrings(xml: string, part: string, budget: Budget): readonly string[] {
  const strings: string[] = [];
  let text = "";
  let phonetic = 0;
  walkElements(xml, part, {
    open(name) {
      if (name === "si") text = "";
      else if (name === "rPh") phonetic++;
    },
    close(name, raw) {
      if (name === "rPh") phonetic--;
      else if (name === "t" && phonetic === 0) text += unescapeExcel(characterData(raw));
      else if (name === "si") {
        budget.spendString();
        strings.push(text);
      }
    },
  });
  return strings;
}

/** The common case: jumps from item to item, and looks inside only where an item is more than one plain text. */
function scanStrings(xml: string, part: string, budget: Budget): readonly string[] {
  const strings: string[] = [];
  const prefix = /<([\w.-]+:)?sst[\s/>]/.exec(xml.slice(0, 4_096))?.[1] ?? "";
  const itemStart = `<${prefix}si`;
  const itemEnd = `</${prefix}si>`;
  const textStart = `<${prefix}t`;
  const plainEnd = `</${prefix}t>${itemEnd}`;
  let at = xml.indexOf(itemStart);
  let end = at < 0 ? xml.length : at;
  const head = xml.slice(0, end);
  while (at >= 0) {
    const afterName = at + itemStart.length;
    const open = xml.indexOf(">", afterName);
    if (open < 0) return refuseDamaged(part);
    let next = open + 1;
    if (isNameEnd(xml, afterName)) {
      budget.spendString();
      if (xml.charCodeAt(open - 1) === SLASH) {
        strings.push("");
      } else {
        const textEnd = plainTextEnd(xml, next, textStart, plainEnd);
        if (textEnd > 0) {
          strings.push(plainText(xml.slice(xml.indexOf(">", next) + 1, textEnd)));
          next = textEnd + plainEnd.length;
        } else {
          const close = xml.indexOf(itemEnd, next);
          if (close < 0) return refuseDamaged(part);
          next = close + itemEnd.length;
          strings.push(richText(xml.slice(at, next), part));
        }
      }
    }
    end = next;
    at = xml.indexOf(itemStart, next);
  }
  // What is left around the items shows whether the table is whole.
  walkElements(head + xml.slice(end), part, {});
  return strings;
}

function plainText(raw: string): string {
  return unescapeExcel(characterData(raw));
}

/** Where the text of `<t …>text</t></si>` at `at` ends; 0 when something else stands there. */
function plainTextEnd(xml: string, at: number, textStart: string, plainEnd: string): number {
  if (!xml.startsWith(textStart, at) || !isNameEnd(xml, at + textStart.length)) return 0;
  const open = xml.indexOf(">", at);
  if (open < 0 || xml.charCodeAt(open - 1) === SLASH) return 0;
  const end = xml.indexOf("<", open);
  return end > 0 && xml.startsWith(plainEnd, end) ? end : 0;
}

function isNameEnd(xml: string, at: number): boolean {
  const code = xml.charCodeAt(at);
  return code === GREATER || code === SLASH || code <= 0x20;
}
