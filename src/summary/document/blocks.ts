import { roman } from "../../forms/words";
import { REPORT_WORDS } from "../words/report-words";
import type { Block } from "./document";

/** A chapter with its content. */
export type Chapter = readonly [name: keyof typeof REPORT_WORDS.chapters, blocks: readonly Block[]];

/** Returns the blocks of chapters below their numbered headings. */
export const chapterBlocks = (chapters: readonly Chapter[]): readonly Block[] =>
  chapters.flatMap(([name, blocks], index): readonly Block[] => {
    const text = `${roman(index + 1)}. ${REPORT_WORDS.chapters[name]}`;
    return [{ kind: "heading", level: 1, key: `c.${name}`, text }, ...blocks];
  });

/** Returns a paragraph of running text. */
export const paragraph = (key: string, text: string): Block => ({
  kind: "paragraph",
  look: "body",
  text,
  key,
});
