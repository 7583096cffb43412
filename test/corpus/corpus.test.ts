import { RULES } from "../../src/forms/rules/rules";
import { describeWithLibreOffice, LIBREOFFICE_PATIENCE } from "../programs/libreoffice";
import type { Accident } from "./accident";
import { GROUPS } from "./accidents/all";
import { damagedFile, findingsIn, inWords, trialOf } from "./check-accident";
import { expectFormToSayTheSame, isSeenByForm } from "./form-says-the-same";

// Checks real files many times over: a busy machine may be slow.
jest.setTimeout(60_000);

const ACCIDENTS = GROUPS.flatMap(({ form, accidents }) => accidents.map((accident) => ({ form, accident })));
const UNTOUCHED: Accident = { what: "nothing", found: [] };

describe.each(GROUPS)("accidents to $to", ({ form, accidents }) => {
  it("nothing is found before anything happens", async () => {
    expect(await findingsIn(damagedFile(form, UNTOUCHED), form)).toEqual([]);
  });

  it.each(accidents)("$what", async (accident) => {
    const { found } = await trialOf(form, accident);
    expect(found.map(inWords)).toEqual(accident.found);
  });

  const seen = accidents.filter(isSeenByForm);
  if (seen.length === 0) return;
  it.each(seen)("the form says so itself, and no more: $what", async (accident) => {
    expectFormToSayTheSame(await trialOf(form, accident));
  });
});

describe("the corpus", () => {
  it("has many accidents, each told from the others", () => {
    const words = ACCIDENTS.map(({ accident }) => accident.what);
    expect(words.length).toBeGreaterThan(150);
    expect(words.filter((what, index) => words.indexOf(what) !== index)).toEqual([]);
  });

  it("has an accident for every rule that speaks about one form", () => {
    const found = new Set(
      ACCIDENTS.flatMap(({ accident }) => accident.found.map((words) => words.split(" ")[1])),
    );
    expect(
      RULES.map(({ id }) => id).filter((id) => !found.has(id) && !NOT_BY_A_FILE_ALONE.includes(id)),
    ).toEqual([]);
  });
});

/** The roll-up reports `recognised-unit` (test/desk/units), every-plan-figures.test.ts tests `only-zeros`. */
const NOT_BY_A_FILE_ALONE: readonly string[] = ["recognised-unit", "only-zeros"];

/** LibreOffice recalculates, drops what it does not support and writes its own file. */
describeWithLibreOffice("accidents to files that LibreOffice has saved since", (libreOffice) => {
  it(
    "are found just the same",
    async () => {
      const damaged = ACCIDENTS.filter(({ accident }) => RESAVED.includes(accident.what)).map((each) => ({
        ...each,
        bytes: damagedFile(each.form, each.accident),
      }));
      const saved = libreOffice.convertAll(
        damaged.map(({ bytes }) => bytes),
        "xlsx",
      );
      expect(damaged).toHaveLength(RESAVED.length);
      for (const [index, { form, accident }] of damaged.entries()) {
        const findings = await findingsIn(saved[index] ?? new Uint8Array(), form, accident.asked);
        expect({ what: accident.what, found: findings }).toEqual({
          what: accident.what,
          found: accident.found,
        });
      }
    },
    LIBREOFFICE_PATIENCE,
  );
});

const RESAVED: readonly string[] = [
  "Excel made a day of 12/5",
  "a formula of somebody's own shows #REF!",
  "a lost nought in the total breaks many rows at once",
  "another figure typed over a sum",
  "a row of somebody's own with a figure was inserted",
  "a section was sorted by its labels",
  "the column of checks was deleted",
  "two cells to fill in were merged",
  "the unit was typed over with another one",
  "a name in TCVN3 letters",
  "a filled row was hidden",
  "the column of figures was hidden",
];
