import { registryId, unitCode } from "../../../src/model/codes";
import { storedTexts } from "../../../src/pane/browser/stored-texts";
import { matchStorage } from "../../../src/pane/browser/storages";
import { memoryStorage } from "../../support/pane/memory-storage";

const A = registryId("a");

describe("what was confirmed about units", () => {
  it("is known again, for its own list of units only", async () => {
    const storage = memoryStorage();
    const texts = storedTexts(() => storage);
    await matchStorage(texts, A).remember({ "Nga Son": unitCode("401") });
    expect(await matchStorage(texts, A).recall()).toEqual({ ok: true, value: { "Nga Son": "401" } });
    expect(await matchStorage(texts, registryId("b")).recall()).toEqual({ ok: true, value: {} });
  });

  it("is told to be unreadable where something else is kept", async () => {
    const storage = memoryStorage();
    storage.setItem("emulation-roll-up/confirmed-units/a", "{");
    const memory = matchStorage(
      storedTexts(() => storage),
      A,
    );
    expect(await memory.recall()).toEqual({ ok: false, failure: { kind: "unreadable" } });
  });

  it("is told not to be saved, with the reason, by a browser that keeps nothing", async () => {
    const forbidden = storedTexts(() => {
      throw new Error("Access is denied");
    });
    const memory = matchStorage(forbidden, A);
    expect(await memory.recall()).toEqual({ ok: true, value: {} });
    expect(await memory.remember({ x: unitCode("401") })).toEqual({
      ok: false,
      failure: { kind: "not-saved", reason: "Access is denied" },
    });
  });
});
