export const XML_HEADER = '<?xml version="1.0" encoding="UTF-8"?>';

/** Namespaces as the parts name them. */
export const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Writes one element; omits undefined attributes and closes an element without content. */
export function element(name: string, attributes: Attributes, content = ""): string {
  let text = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) text += ` ${key}="${escapeAttribute(String(value))}"`;
  }
  return content === "" ? `${text}/>` : `${text}>${content}</${name}>`;
}

/** Writes a container of items with their count; "" without items, as most containers may not be empty. */
export function listElement(name: string, items: readonly string[]): string {
  return items.length === 0 ? "" : element(name, { count: items.length }, items.join(""));
}

const MARKS: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  // Readers turn unescaped line ends and tabs inside attributes into blanks.
  ["\n", "&#10;"],
  ["\t", "&#9;"],
]);

/** Escapes text between tags. */
export function escapeText(text: string): string {
  return /[&<>]/.test(text) ? text.replace(/[&<>]/g, entityOf) : text;
}

/** Escapes text inside the double quotes of an attribute. */
export function escapeAttribute(text: string): string {
  return /[&<>"\n\t]/.test(text) ? text.replace(/[&<>"\n\t]/g, entityOf) : text;
}

const entityOf = (mark: string): string => MARKS.get(mark) ?? mark;
