import { resolutionStorage } from "../../src/pane/resolution-storage";
import { storedTexts } from "../../src/pane/browser/stored-texts";
import { elementCode, planId, roundId, unitCode } from "../../src/model/codes";
import { NO_RESOLUTIONS, type Resolutions } from "../../src/desk/explaining/resolution-memory";
import { memoryStorage } from "../support/pane/memory-storage";

const PLAN = planId("phu-rieng-2017");
const unit = unitCode("698");
const ANSWERS: Resolutions = {
  explanations: [
    {
      rule: "late",
      unit,
      round: roundId("I"),
      code: "",
      found: "2018-01-10",
      reason: "mất điện (giả định)",
      subject: "Đợt I",
    },
  ],
  decisions: [{ unit, element: elementCode("A"), typed: "1.234", chosen: { kind: "number", number: 1234 } }],
};

it("keeps answers for the next time, each plan's apart", async () => {
  const storage = memoryStorage();
  const texts = storedTexts(() => storage);
  const memory = resolutionStorage(texts);
  expect(await memory.recall(PLAN)).toEqual({ ok: true, value: NO_RESOLUTIONS });
  expect(await memory.remember(PLAN, ANSWERS)).toEqual({ ok: true, value: undefined });
  expect(await resolutionStorage(texts).recall(PLAN)).toEqual({ ok: true, value: ANSWERS });
  expect(await resolutionStorage(texts).recall(planId("other"))).toEqual({ ok: true, value: NO_RESOLUTIONS });
  await memory.remember(PLAN, NO_RESOLUTIONS);
  expect(texts.read(`explanations/${PLAN}`)).toBeUndefined();
  expect(texts.read(`number-decisions/${PLAN}`)).toBeUndefined();
});

it("holds them until the pane is closed where the browser keeps nothing", async () => {
  const memory = resolutionStorage(
    storedTexts(() => {
      throw new Error("forbidden");
    }),
  );
  expect(await memory.remember(PLAN, ANSWERS)).toEqual({
    ok: false,
    failure: { kind: "not-saved", reason: "forbidden" },
  });
  expect(await memory.recall(PLAN)).toEqual({ ok: true, value: ANSWERS });
});

it("leaves what it cannot read as it is", async () => {
  const storage = memoryStorage();
  const texts = storedTexts(() => storage);
  texts.write(`explanations/${PLAN}`, "somebody else's");
  const memory = resolutionStorage(texts);
  expect(await memory.recall(PLAN)).toEqual({ ok: false, failure: { kind: "unreadable" } });
  expect(await memory.remember(PLAN, ANSWERS)).toEqual({ ok: false, failure: { kind: "unreadable" } });
  expect(texts.read(`explanations/${PLAN}`)).toBe("somebody else's");
  expect(await memory.recall(PLAN)).toEqual({ ok: true, value: ANSWERS });
});
