import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { FileDamage } from "../accident";

/** Changes the text of one part of the file. */
export const inPart =
  (path: string, change: (xml: string) => string): FileDamage =>
  (bytes) => {
    const parts = unzipSync(bytes);
    const part = parts[path];
    if (part === undefined) throw new Error(`the file has no part ${path}`);
    return zipSync({ ...parts, [path]: strToU8(changed(strFromU8(part), change, path)) }, { level: 0 });
  };

/** The sheet with the form is the first one. */
export const FORM_PART = "xl/worksheets/sheet1.xml";

/** Fails if the change has no effect, as the test would then be void. */
function changed(xml: string, change: (xml: string) => string, path: string): string {
  const after = change(xml);
  if (after === xml) throw new Error(`nothing was changed in ${path}`);
  return after;
}

export const addParts =
  (added: Readonly<Record<string, string>>): FileDamage =>
  (bytes) => {
    const parts = unzipSync(bytes);
    for (const [path, content] of Object.entries(added)) parts[path] = strToU8(content);
    return zipSync(parts, { level: 0 });
  };

export const inTurn =
  (...damages: readonly FileDamage[]): FileDamage =>
  (bytes) =>
    damages.reduce((file, damage) => damage(file), bytes);

/** A drawing can express a lost reference only as a division by zero. No formula of ours divides by zero. */
export const markLostReferences: FileDamage = (bytes) => {
  const { [FORM_PART]: form = new Uint8Array() } = unzipSync(bytes, {
    filter: ({ name }) => name === FORM_PART,
  });
  if (!strFromU8(form).includes("1/0")) return bytes;
  return inPart(FORM_PART, (xml) => xml.replaceAll("1/0", "#REF!").replaceAll("#DIV/0!", "#REF!"))(bytes);
};

export const dropNames = inPart("xl/workbook.xml", (xml) =>
  xml.replace(/<definedName name="TD_[A-Z]+">[^<]*<\/definedName>/g, ""),
);

export const dropProperties: FileDamage = (bytes) => {
  const { "docProps/custom.xml": _dropped, ...parts } = unzipSync(bytes);
  return inTurn(
    inPart("_rels/.rels", (xml) => xml.replace(/<Relationship [^>]*custom\.xml"\/>/, "")),
    inPart("[Content_Types].xml", (xml) => xml.replace(/<Override [^>]*custom[^>]*\/>/, "")),
  )(zipSync(parts, { level: 0 }));
};

export const hideRow = (row: number): FileDamage =>
  inPart(FORM_PART, (xml) => xml.replace(`<row r="${row}"`, `<row r="${row}" hidden="1"`));

/** Gives a cell a format of its own with a struck-through font. */
export const strikeFigure = (cell: string): FileDamage => {
  let style = 0;
  let formats = 0;
  return inTurn(
    inPart(FORM_PART, (xml) => {
      style = Number(new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(xml)?.[1]);
      return `${xml} `;
    }),
    inPart("xl/styles.xml", (xml) => {
      const fonts = /<fonts.*?<\/fonts>/s.exec(xml)?.[0].match(/<font>/g)?.length ?? 0;
      const all = /<cellXfs.*?<\/cellXfs>/s.exec(xml)?.[0].match(/<xf [^>]*\/>|<xf [^>]*>.*?<\/xf>/gs) ?? [];
      formats = all.length;
      const struck = all[style]?.replace(/fontId="\d+"/, `fontId="${String(fonts)}"`) ?? "";
      return xml
        .replace("</fonts>", "<font><strike/></font></fonts>")
        .replace("</cellXfs>", `${struck}</cellXfs>`);
    }),
    inPart(FORM_PART, (xml) => xml.replace(new RegExp(`(<c r="${cell}" s=")\\d+`), `$1${String(formats)}`)),
  );
};

/** Counted from 1, as the file does. */
export const hideColumn = (column: number): FileDamage =>
  inPart(FORM_PART, (xml) =>
    xml.replace(`<col min="${column}" max="${column}"`, `<col min="${column}" max="${column}" hidden="1"`),
  );

export const dropResults = inPart(FORM_PART, (xml) => xml.replace(/(<\/f>|<f [^>]*\/>)<v>[^<]*<\/v>/g, "$1"));

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const related = (id: string, kind: string, target: string): FileDamage =>
  inPart("xl/_rels/workbook.xml.rels", (xml) =>
    xml.replace(
      "</Relationships>",
      `<Relationship Id="${id}" Type="${kind}" Target="${target}"/></Relationships>`,
    ),
  );

export const addMacros = inTurn(
  related("rIdMacro", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"),
  addParts({ "xl/vbaProject.bin": "invented" }),
);

export const addExternalLink = inTurn(
  related("rIdLink", `${OFFICE}/externalLink`, "externalLinks/externalLink1.xml"),
  addParts({
    "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>`,
    "xl/externalLinks/_rels/externalLink1.xml.rels":
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
      `<Relationship Id="rId1" Type="${OFFICE}/externalLinkPath" Target="file:///nam-truoc.xlsx" TargetMode="External"/></Relationships>`,
  }),
);

export const addEmbeddedObject = addParts({ "xl/embeddings/oleObject1.bin": "invented" });

/**
 * As Excel writes them: persons of the workbook, comments of the sheet, and old comments for other programs.
 */
export const addThreadedComments = inTurn(
  related(
    "rIdPerson",
    "http://schemas.microsoft.com/office/2017/10/relationships/person",
    "persons/person.xml",
  ),
  addParts({
    "xl/persons/person.xml": `<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"/>`,
    "xl/threadedComments/threadedComment1.xml": `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="E50" id="{1}" personId="{2}"><text>invented</text></threadedComment></ThreadedComments>`,
    "xl/comments1.xml": `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors/><commentList><comment ref="__proto__" authorId="0"/></commentList></comments>`,
    "xl/worksheets/_rels/sheet1.xml.rels":
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
      `<Relationship Id="rIdThread" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/>` +
      `<Relationship Id="rIdComment" Type="${OFFICE}/comments" Target="../comments1.xml"/></Relationships>`,
  }),
);

export const truncated: FileDamage = (bytes) => bytes.subarray(0, Math.floor(bytes.length / 2));
export const notAWorkbook: FileDamage = () => strToU8("%PDF-1.4 invented");

/** The beginning of a compound file, Excel's container of encrypted workbooks. */
export const encrypted: FileDamage = () => {
  const file = new Uint8Array(2048);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return file;
};
