import { meansWord } from "../../base/text";

/**
 * Returns the rest of a tidied text after a phrase and an optional colon; undefined if it does not begin with
 * the phrase.
 */
export function afterPhrase(text: string, phrase: string): string | undefined {
  const count = phrase.split(" ").length;
  const words = text.split(" ");
  const beginning = words.slice(0, count).join(" ");
  const bare = beginning.replace(/:$/, "");
  if (!meansWord(bare, phrase)) return undefined;
  return words.slice(count).join(" ").replace(/^:\s*/, "");
}
