import * as v from "valibot";
import { storedCheckText, readStoredCheck, type CheckMemory } from "../../desk/checking";
import type { StoredTexts } from "./stored-texts";
import { readJson } from "../../base/read-json";

const NAMES = "last-checks";
/** Results of older workbooks are forgotten first. */
const MOST_CHECKS = 10;

const nameOf = (about: string): string => `last-check/${about}`;

/**
 * The last results of checks in the browser, a few of them. One that cannot be kept is simply not there the
 * next time.
 */
export const checkStorage = (texts: StoredTexts): CheckMemory => ({
  recall: (about) => {
    const text = texts.read(nameOf(about));
    return text === undefined ? undefined : readStoredCheck(text);
  },
  remember: (about, check) => {
    const others = namesIn(texts.read(NAMES)).filter((name) => name !== about);
    const names = check === undefined ? others : [about, ...others];
    for (const name of names.slice(MOST_CHECKS)) texts.write(nameOf(name), undefined);
    texts.write(nameOf(about), check && storedCheckText(check));
    texts.write(NAMES, JSON.stringify(names.slice(0, MOST_CHECKS)));
  },
});

/** None where somebody else's text stands there: ours begins anew. */
const namesIn = (text = ""): readonly string[] => readJson(text, v.array(v.string())) ?? [];
