import { fingerprint, isoDate } from "../../../src/base/codes";
import { elementCode } from "../../../src/model/codes";
import type { Plan } from "../../../src/model/plan/plan";
import { numberValue } from "../../../src/model/value";
import { drawForm } from "../../../src/forms/draw-form";
import { readForm } from "../../../src/forms/read-form";
import { issueForms } from "../../../src/forms/issuing/issue-forms";
import { templateOf } from "../../../src/forms/issuing/make-form";
import { readEarlierSummary } from "../../../src/desk/comparing/earlier-summary";
import { rollUpFiles } from "../../../src/desk/roll-up/roll-up-files";
import {
  anElement,
  anIndicator,
  aPlan,
  aRegistry,
  aUnit,
  codes,
  ROUND_1,
  ROUND_2,
} from "../../support/plans/plan-builder";
import { realWorkbooks, received, stoppedClock } from "../../support/files/real-workbooks";

const [OPENING, CLOSING, GIVEN] = [elementCode("OPENING"), elementCode("CLOSING"), elementCode("GIVEN")];
const units = [aUnit("U1"), aUnit("U2")];
const registry = aRegistry(units);
const plan: Plan = aPlan({
  elements: [
    anElement("OPENING", { continues: CLOSING, overRounds: "latest" }),
    anElement("CLOSING", { overRounds: "latest" }),
    anElement("GIVEN", { isAssigned: true }),
  ],
  indicators: [
    anIndicator("MEMBERS", { kind: "sum", of: codes("CLOSING") }, { asks: codes("OPENING", "GIVEN") }),
  ],
  assignments: [{ unit: units[1]?.code ?? registry.office.code, element: GIVEN, round: ROUND_2, value: 12 }],
});

/** Makes the summary of the first round, in which U1 closed with 65 and U2 sent nothing. */
async function firstSummary(): Promise<Uint8Array> {
  const [unit = registry.office] = units;
  const values = new Map([
    [OPENING, numberValue(60)],
    [CLOSING, numberValue(65)],
    [GIVEN, numberValue(1)],
  ]);
  const form = drawForm({ template: templateOf(plan, ROUND_1, unit), unit, values, createdAt: "2018-01-02" });
  const request = {
    subject: { plan, round: ROUND_1, registry, plans: [plan] },
    files: [received("u1.xlsx", realWorkbooks.write(form))],
    registries: [registry],
    progress: () => "go-on" as const,
  };
  const outcome = await rollUpFiles(request, realWorkbooks, stoppedClock);
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return outcome.value.workbook;
}

function openAnswers(bytes: Uint8Array) {
  const read = realWorkbooks.read(bytes);
  if (!read.ok) throw new Error(read.failure.kind);
  const form = readForm(read.value, {
    plans: [plan],
    file: "form.xlsx",
    fingerprint: fingerprint("ab"),
    levelOf: () => undefined,
  });
  if (!form.ok) throw new Error(form.failure.kind);
  return [OPENING, CLOSING, GIVEN].map((code) => form.value.entries.get(code)?.reading);
}

describe("forms of the next round", () => {
  it("open where the unit's last round closed and carry what was assigned; the rest stays blank", async () => {
    const earlier = readEarlierSummary(await firstSummary(), plan, realWorkbooks.read);
    if (!earlier.ok) throw new Error(earlier.failure.kind);
    const forms = [
      ...issueForms(
        { plan, round: ROUND_2, registry, earlier: { figures: earlier.value.figures } },
        stoppedClock,
      ),
    ];
    expect(forms.map(({ drawing }) => openAnswers(realWorkbooks.write(drawing)))).toEqual([
      [numberValue(65), { kind: "blank" }, numberValue(1)],
      [{ kind: "blank" }, { kind: "blank" }, numberValue(12)],
    ]);
  });

  it("open where both closed after another unit went into it: 65 + 20", () => {
    const [first = registry.office, second = registry.office] = units;
    const gone = { ...second, validTo: isoDate("2018-01-31"), successors: [first.code] };
    const end = (amount: number) => new Map([[CLOSING, numberValue(amount)]]);
    const figures = new Map([
      [first.code, end(65)],
      [gone.code, end(20)],
    ]);
    const merged = { ...registry, units: [first, gone] };
    const earlier = { figures, to: isoDate("2017-12-31") };
    const forms = [...issueForms({ plan, round: ROUND_2, registry: merged, earlier }, stoppedClock)];
    expect(forms.map(({ drawing }) => openAnswers(realWorkbooks.write(drawing))[0])).toEqual([
      numberValue(85),
    ]);
  });

  it("are not filled from a workbook that is no summary", () => {
    const [form] = issueForms({ plan, round: ROUND_1, registry }, stoppedClock);
    if (form === undefined) throw new Error("no form was issued");
    const earlier = readEarlierSummary(realWorkbooks.write(form.drawing), plan, realWorkbooks.read);
    expect(earlier).toEqual({ ok: false, failure: { kind: "no-summary" } });
    const text = new TextEncoder().encode("no workbook at all");
    expect(readEarlierSummary(text, plan, realWorkbooks.read)).toMatchObject({
      ok: false,
      failure: { kind: "not-a-workbook" },
    });
  });
});
