import type { NoteOnCell } from "../../grid/workbook-grids";
import { Refusal } from "../refusal";
import { findTarget, readRelationships } from "../workbook/relationships";
import { attribute } from "../xml/xml-attribute";
import { walkElements } from "../xml/xml-elements";
import { characterData } from "../xml/xml-text";
import type { Package } from "../zip/package";

/** What Excel writes before a threaded comment, for older versions: up to a link and "Comment:". */
const BEFORE_THREADED = /^[\s\S]*linkid=870924\s+[^:]*:\s*/;

/** Reads the notes on the cells of a sheet (ISO 29500-1, 18.7); none if their part is damaged. */
export function readNotes(pack: Package, sheetPart: string): readonly Omit<NoteOnCell, "sheet">[] {
  const part = findTarget(readRelationships(pack, sheetPart), "comments");
  try {
    const xml = part && pack.text(part);
    return part === undefined || xml === undefined ? [] : notesIn(xml, part);
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

function notesIn(xml: string, part: string): readonly Omit<NoteOnCell, "sheet">[] {
  const authors: string[] = [];
  const notes: Omit<NoteOnCell, "sheet">[] = [];
  let [cell, author, shown] = ["", "", ""];
  walkElements(xml, part, {
    open(name, attributes) {
      if (name !== "comment") return;
      cell = attribute(attributes, "ref") ?? "";
      author = authors[Number(attribute(attributes, "authorId") ?? "0")] ?? "";
      shown = "";
    },
    close(name, text) {
      if (name === "author") authors.push(characterData(text));
      else if (name === "t") shown += characterData(text);
      else if (name === "comment")
        notes.push({ cell, author, text: shown.replace(BEFORE_THREADED, "").trim() });
    },
  });
  return notes;
}
