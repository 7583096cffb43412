import { meansWord } from "../../base/text";

/** The rest of a tidied text that begins with a phrase; undefined for one that does not. A colon after it is dropped. */
export function afterPhrase(text: string, phrase: string): string | undefined {
  const count = phrase.split(" ").length;
  const words = text.split(" ");
  const beginning = words.slice(0, count).join(" ");
  const bare = beginning.replace(/:$/, "");
  if (!meansWord(bare, phrase)) return undefined;
  return words.slice(count).join(" ").replace(/^:\s*/, "");
}
