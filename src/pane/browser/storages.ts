import * as v from "valibot";
import {
  type ChoiceMemory,
  type StoredChoice,
  type MatchMemory,
  matchesText,
  readMatches,
} from "../../desk/received";
import type { StoredTexts } from "./stored-texts";
import { type AreaMemory, areasIn, areasText } from "../../recognise/own-form";
import { storedCheckText, readStoredCheck, type CheckMemory } from "../../desk/checking";
import { readJson } from "../../base/read-json";
import type { RegistryId } from "../../model/codes";
import { fail, succeed } from "../../base/outcome";

/** Keys in the browser. */
const CHOICE = { plan: "last-plan", registry: "last-units", unit: "last-unit" } as const;
const CHECKS = "last-checks";
/** Removes results of older workbooks first. */
const MOST_CHECKS = 10;

/** Stores the last choice in the browser, a text for each part. */
export const choiceStorage = (texts: StoredTexts): ChoiceMemory => ({
  recall: () => ({
    plan: texts.read(CHOICE.plan),
    registry: texts.read(CHOICE.registry),
    unit: texts.read(CHOICE.unit),
  }),
  remember: ({ plan, registry, unit }: StoredChoice) => {
    texts.write(CHOICE.plan, plan);
    texts.write(CHOICE.registry, registry);
    texts.write(CHOICE.unit, unit);
  },
});

/** Stores blank forms' areas in the browser, as the text also saved to files. */
export const areaStorage = (texts: StoredTexts): AreaMemory => ({
  recall: (form) => {
    const areas = areasIn(texts.read(`areas/${form}`) ?? "");
    return areas?.form === form ? areas.areas : [];
  },
  remember: (form, areas) => {
    texts.write(`areas/${form}`, areasText({ areas, fingerprint: form }));
  },
});

const nameOf = (about: string): string => `last-check/${about}`;

/** Stores the last few results of checks in the browser. One that cannot be stored is lost. */
export const checkStorage = (texts: StoredTexts): CheckMemory => ({
  recall: (about) => {
    const text = texts.read(nameOf(about));
    return text === undefined ? undefined : readStoredCheck(text);
  },
  remember: (about, check) => {
    const others = namesIn(texts.read(CHECKS)).filter((name) => name !== about);
    const names = check === undefined ? others : [about, ...others];
    for (const name of names.slice(MOST_CHECKS)) texts.write(nameOf(name), undefined);
    texts.write(nameOf(about), check && storedCheckText(check));
    texts.write(CHECKS, JSON.stringify(names.slice(0, MOST_CHECKS)));
  },
});

/** Returns none for another program's text: starts anew. */
const namesIn = (text = ""): readonly string[] => readJson(text, v.array(v.string())) ?? [];

/** Stores confirmed units in the browser for each list of units: codes depend on their list. */
export function matchStorage(texts: StoredTexts, registry: RegistryId): MatchMemory {
  const name = `confirmed-units/${registry}`;
  return {
    recall: () => {
      const text = texts.read(name);
      const matches = text === undefined ? {} : readMatches(text);
      return Promise.resolve(matches === undefined ? fail({ kind: "unreadable" }) : succeed(matches));
    },
    remember: (matches) => {
      const isEmpty = Object.keys(matches).length === 0;
      const written = texts.write(name, isEmpty ? undefined : matchesText(matches));
      return Promise.resolve(written.ok ? written : fail({ kind: "not-saved", reason: written.failure }));
    },
  };
}
