import type { Block, TextDocument, TextTable, Letterhead } from "../document";
import {
  END_KEY,
  figuresHash,
  markKey,
  textHash,
  type ReadBlock,
  type TextMark,
  ADDRESSEE_KEY,
  endText,
  HEAD_KEY,
  headText,
} from "./text-mark";

/** A document with the officers' text of its last version. */
export interface StoredDocument {
  readonly document: TextDocument;
  /** Number of the officers' own paragraphs and tables. */
  readonly kept: number;
  /** Sentences changed by officers whose figures changed too: the document holds both versions. */
  readonly toReview: readonly string[];
}

interface Own {
  readonly blocks: Block[];
  /** The sentence as an officer changed it. */
  changed?: string;
  /** Mark of the sentence before. */
  mark?: TextMark;
}

/**
 * Inserts officers' text of the last version into a new document: own paragraphs and tables behind the part
 * they followed; a changed sentence in place of ours, or behind ours if ours has changed too. Text behind a
 * removed part moves to the preceding part.
 */
export function keepOwnWords(fresh: TextDocument, before: readonly ReadBlock[]): StoredDocument {
  const own = ownWords(before);
  const known = new Set(fresh.body.flatMap(({ key }) => (key === undefined ? [] : [markKey(key)])));
  const toReview: string[] = [];
  let kept = 0;
  const body: Block[] = [];
  const take = ({ blocks }: Own): void => {
    kept += blocks.length;
    body.push(...blocks);
  };
  for (const block of fresh.body) {
    const key = block.key === undefined ? undefined : markKey(block.key);
    const found = key === undefined ? undefined : own.get(key);
    if (found?.changed === undefined) body.push(block);
    else {
      kept += 1;
      if (block.kind !== "table" && saysTheSame(block.text, found.mark))
        body.push({ ...block, text: found.changed, ours: block.text });
      else {
        body.push(block, { kind: "paragraph", look: "body", text: found.changed });
        toReview.push(found.changed);
      }
    }
    if (found !== undefined) take(found);
    for (const gone of goneAfter(own, key, known)) {
      if (gone.changed !== undefined) {
        kept += 1;
        toReview.push(gone.changed);
        body.push({ kind: "paragraph", look: "body", text: gone.changed });
      }
      take(gone);
    }
  }
  const frame = mergedLetterhead(fresh.head, before);
  return { document: { ...fresh, head: frame.head, body }, kept: kept + frame.kept, toReview };
}

/** Returns whether the sentence is unchanged or differs only in words. */
const saysTheSame = (text: string, mark: TextMark | undefined): boolean =>
  textHash(text) === mark?.hash || figuresHash(text) === mark?.figures;

/** Returns the officers' text behind each of our parts. */
function ownWords(before: readonly ReadBlock[]): ReadonlyMap<string, Own> {
  const own = new Map<string, Own>();
  let last: Own | undefined;
  for (const block of before) {
    const { mark } = block;
    if (mark?.key === END_KEY) break;
    if (block.kind === "table") {
      if (mark === undefined) last?.blocks.push({ kind: "table", table: tableOf(block.rows) });
      else own.set(mark.key, (last = { blocks: [] }));
      continue;
    }
    const { text } = block;
    if (mark === undefined) {
      if (text.trim() !== "") last?.blocks.push({ kind: "paragraph", look: "body", text });
      continue;
    }
    // Some programs repeat the mark of a paragraph that was split in two.
    if (own.has(mark.key)) {
      last?.blocks.push({ kind: "paragraph", look: "body", text });
      continue;
    }
    const isChanged = textHash(text) !== mark.hash;
    last = { blocks: [], ...(isChanged && text.trim() !== "" && { changed: text, mark }) };
    own.set(mark.key, last);
  }
  return own;
}

/** Returns removed parts that directly followed a remaining one. */
function goneAfter(
  own: ReadonlyMap<string, Own>,
  key: string | undefined,
  known: ReadonlySet<string>,
): Own[] {
  const keys = [...own.keys()];
  const at = key === undefined ? -1 : keys.indexOf(key);
  if (at < 0) return [];
  const gone: Own[] = [];
  for (const next of keys.slice(at + 1)) {
    const found = own.get(next);
    if (known.has(next) || found === undefined) break;
    gone.push(found);
  }
  return gone;
}

function tableOf([header = [], ...rows]: readonly (readonly string[])[]): TextTable {
  return { header, rows, widths: header.map(() => 1), align: header.map(() => "left" as const) };
}

/**
 * Returns the letterhead with officers' changes: number, place and day; addressees; recipients and signature.
 * `kept`: how many of these three parts officers changed.
 */
export function mergedLetterhead(
  fresh: Letterhead,
  before: readonly ReadBlock[],
): { readonly head: Letterhead; readonly kept: number } {
  const cells = (key: string): readonly string[] =>
    before.flatMap((block) =>
      block.kind === "table" && block.mark?.key === key ? (block.rows[0] ?? []) : [],
    );
  const isChanged = (key: string, text: string): boolean =>
    before.some(({ mark }) => mark?.key === key && mark.hash !== textHash(text));
  const [number = "", placeAndDate = ""] = cells(HEAD_KEY).map((cell) => linesOf(cell).at(-1) ?? "");
  const [recipients = [], signature = []] = cells(END_KEY).map(linesOf);
  const [addressee] = before.flatMap((block) =>
    block.kind === "paragraph" && block.mark?.key === ADDRESSEE_KEY ? [block.text] : [],
  );
  const theirs: readonly Partial<Letterhead>[] = [
    ...(isChanged(HEAD_KEY, headText({ number, placeAndDate })) ? [{ number, placeAndDate }] : []),
    ...(isChanged(END_KEY, endText({ recipients, signature })) ? [{ recipients, signature }] : []),
    ...(addressee !== undefined && isChanged(ADDRESSEE_KEY, addressee) ? [{ addressee }] : []),
  ];
  const head = theirs.reduce<Letterhead>((merged, part) => ({ ...merged, ...part }), fresh);
  return { head: { ...head, ours: fresh }, kept: theirs.length };
}

/** The lines of a cell, without the empty ones around them. */
const linesOf = (cell: string): readonly string[] => cell.trim().split("\n");
