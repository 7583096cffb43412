import type { OpenedWorkbook } from "../../reading/workbook/open-workbook";
import type { Package } from "../../reading/zip/package";
import { Refusal } from "../../reading/refusal";
import { PatchStop, stopAtUnusual } from "../xml/patch-stop";

/** The namespace by which a strict workbook is known (ISO 29500-1, annex A). */
const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

/** Refuses a file that a change could spoil: see `PatchFailure`. `xml` = its workbook part. */
export function refuseUnpatchable(pack: Package, workbook: OpenedWorkbook, xml: string): void {
  for (const { name, isEncrypted, isAmbiguous } of pack.entries) {
    if (isEncrypted) throw new Refusal({ kind: "encrypted" });
    // Two readers could see two different files, and one of the two would be lost.
    if (isAmbiguous) stopAtUnusual(name);
  }
  if (xml.includes(STRICT)) throw new PatchStop({ kind: "strict" });
  if (pack.names.some((name) => name.startsWith("_xmlsignatures/"))) throw new PatchStop({ kind: "signed" });
  if (workbook.relationships.some(({ type }) => type === "revisionheaders")) {
    throw new PatchStop({ kind: "journal" });
  }
}
