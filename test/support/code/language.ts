import type { Check } from "./architecture";
import { sourceFacts } from "./source";

/**
 * Returns whether a file may contain Vietnamese: plans, their tables, and word files. All other code is
 * English.
 */
const isHome = (path: string): boolean =>
  path.startsWith("src/plans/") ||
  /^src\/planbook\/tables\/[\w-]+-(table|columns|items)\.ts$/.test(path) ||
  path.includes("/words/") ||
  path.endsWith("-words.ts");

/** English words that do not occur in Vietnamese, even without accents. */
export const ENGLISH_WORD =
  /(?<![\p{L}.-])(the|of|and|are|is|not|with|this|for|by|which|cannot|must|display|options?|default)(?![\p{L}-])/iu;

/** Texts of several words in word files are Vietnamese. */
export const noEnglishAtHome: Check = (path, text) => {
  if (!path.endsWith(".ts") || !isHome(path)) return [];
  return sourceFacts(path, text)
    .texts.filter((said) => said.trim().includes(" ") && ENGLISH_WORD.test(said))
    .map((said) => `${path}: English text: ${said}`);
};

/** Letters that only Vietnamese has among the languages used here. */
export const VIETNAMESE_LETTER =
  /[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9]|[A-Za-z][\u0300-\u0303\u0306\u0309\u031B\u0323]/u;

/** Finds Vietnamese elsewhere. Comments and notes (.md) may quote a term or the source of a rule. */
export const vietnameseOnlyAtHome: Check = (path, text) => {
  if (path.endsWith(".md") || isHome(path)) return [];
  if (!VIETNAMESE_LETTER.test(text)) return [];
  const code = /\.tsx?$/.test(path) ? sourceFacts(path, text).code : text;
  const at = code.search(VIETNAMESE_LETTER);
  return at < 0 ? [] : [`${path}: Vietnamese text: …${code.slice(Math.max(0, at - 20), at + 30)}…`];
};
