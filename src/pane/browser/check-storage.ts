import * as v from "valibot";
import { storedCheckText, readStoredCheck, type CheckMemory } from "../../desk/checking";
import type { StoredTexts } from "./stored-texts";
import { readJson } from "../../base/read-json";

const NAMES = "last-checks";
/** Removes results of older workbooks first. */
const MOST_CHECKS = 10;

const nameOf = (about: string): string => `last-check/${about}`;

/** Stores the last few results of checks in the browser. One that cannot be stored is lost. */
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

/** Returns none for another program's text: starts anew. */
const namesIn = (text = ""): readonly string[] => readJson(text, v.array(v.string())) ?? [];
