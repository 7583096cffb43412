import { ANNEX_WORDS } from "../words/annex-words";

/** How a paragraph is set: running text, one of several entries, a remark, or centred. */
export type Look = "body" | "item" | "note" | "centre";

/** A table of texts, numbers already written as people read them. */
export interface TextTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Of the columns against each other. */
  readonly widths: readonly number[];
  readonly align: readonly ("left" | "centre" | "right")[];
}

interface Words {
  readonly text: string;
  readonly key?: string;
  /** What would stand here, had no officer changed it. */
  readonly ours?: string;
}

/**
 * A part of a document. `key` names what it says, so that what officers wrote behind it finds its place when
 * the document is made again; a block without one is theirs.
 */
export type Block =
  | (Words & { readonly kind: "heading"; readonly level: 1 | 2 })
  | (Words & { readonly kind: "paragraph"; readonly look: Look })
  | { readonly kind: "table"; readonly table: TextTable; readonly key?: string };

/** What stands behind the signature, on pages of its own. */
export interface Annex {
  readonly title: string;
  readonly isLandscape: boolean;
  readonly tables: readonly TextTable[];
}

/** The frame of an office's letter (NĐ 30/2020, Phụ lục I). */
export interface Letterhead {
  /** The office above, where known. */
  readonly above?: string;
  readonly office: string;
  readonly number: string;
  readonly country: string;
  readonly motto: string;
  readonly placeAndDate: string;
  /** What kind of document it is, and what about. */
  readonly kind: string;
  readonly subject: string;
  readonly addressee?: string;
  readonly recipients: readonly string[];
  /** With the name, where an officer typed it. */
  readonly signature: readonly string[];
  /** What would stand here, had no officer changed it. */
  readonly ours?: Letterhead;
}

/** Below the title of an annex: the document it belongs to. */
export const annexNote = ({ kind, number, placeAndDate }: Letterhead): string =>
  ANNEX_WORDS.attachedTo(kind, number, placeAndDate);

/** A document as data: whoever writes a file of it decides nothing about what it says. */
export interface TextDocument {
  readonly title: string;
  readonly head: Letterhead;
  readonly body: readonly Block[];
  readonly annexes: readonly Annex[];
}
