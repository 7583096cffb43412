import { ANNEX_WORDS } from "../words/annex-words";

/** Style of a paragraph: running text, list item, remark, or centred. */
export type Look = "body" | "item" | "note" | "centre";

/** A table of texts, numbers already written as people read them. */
export interface TextTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Relative widths of the columns. */
  readonly widths: readonly number[];
  readonly align: readonly ("left" | "centre" | "right")[];
}

interface Words {
  readonly text: string;
  readonly key?: string;
  /** Our text before an officer changed it. */
  readonly ours?: string;
}

/**
 * A part of a document. `key` identifies its content, so that officers' text behind it is placed again when
 * the document is regenerated; a block without a key is the officers' own.
 */
export type Block =
  | (Words & { readonly kind: "heading"; readonly level: 1 | 2 })
  | (Words & { readonly kind: "paragraph"; readonly look: Look })
  | { readonly kind: "table"; readonly table: TextTable; readonly key?: string };

/** An annex behind the signature, on pages of its own. */
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
  /** Kind of the document, and its subject. */
  readonly kind: string;
  readonly subject: string;
  readonly addressee?: string;
  readonly recipients: readonly string[];
  /** With the name, where an officer typed it. */
  readonly signature: readonly string[];
  /** Our letterhead before an officer changed it. */
  readonly ours?: Letterhead;
}

/** The line below an annex's title: the document it belongs to. */
export const annexNote = ({ kind, number, placeAndDate }: Letterhead): string =>
  ANNEX_WORDS.attachedTo(kind, number, placeAndDate);

/** A document as data; writers of files decide nothing about its content. */
export interface TextDocument {
  readonly title: string;
  readonly head: Letterhead;
  readonly body: readonly Block[];
  readonly annexes: readonly Annex[];
}
